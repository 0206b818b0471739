package org.tanku.platform.intake.web;

import org.springframework.stereotype.Component;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.Totals;
import org.tanku.platform.intake.Intake;
import org.tanku.platform.intake.IntakeLine;
import org.tanku.platform.intake.IntakeList;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.UnitBlock;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a page shows of the lines of a list (清单行): those that are new, and what has become of the
/// others, which is what an officer holds against the registry they come from.
@Component
class IntakeView {
    /// @param block that was issued on the line, with `live` units neither retired nor cancelled
    record Shown(IntakeLine line, String block, long live) {
        static final String NONE = "";

        public boolean isNew() {
            return block.equals(NONE);
        }
    }

    /// What will be booked, or was.
    record Sum(int lines, long units) {}

    private final Intake intake;
    private final Registry registry;

    IntakeView(Intake intake, Registry registry) {
        this.intake = intake;
        this.registry = registry;
    }

    List<Shown> lines(IntakeList list) {
        Map<String, BlockNumber> blocks = intake.listBlocks(list);
        return list.lines().stream()
                .map(line ->
                        Optional.ofNullable(blocks.get(line.number()))
                                .flatMap(registry::findBlock)
                                .map(block -> new Shown(line, block.number(), live(block)))
                                .orElseGet(() -> new Shown(line, Shown.NONE, 0)))
                .toList();
    }

    static Sum fresh(List<Shown> lines) {
        List<Shown> fresh = lines.stream().filter(Shown::isNew).toList();
        return new Sum(fresh.size(), fresh.stream().mapToLong(each -> each.line().units()).sum());
    }

    private long live(UnitBlock block) {
        Totals totals = registry.totals(block.id());
        return totals.free() + totals.held();
    }
}
