package org.tanku.cli.exit;

import org.tanku.kernel.trace.Equation;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.SerialRange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Checks a whole package (导出包校验) in the order of `docs/exit-format.md`; an outsider needs nothing
/// else.
public final class PackageCheck {
    private final ExitPackage exit;
    private final Map<String, Equation<?>> equations;
    private final List<Difference> differences = new ArrayList<>();

    private PackageCheck(ExitPackage exit, Map<String, Equation<?>> equations) {
        this.exit = exit;
        this.equations = equations;
    }

    /// What was looked at, and where it does not hold.
    public record Outcome(
            int files, int entries, int stands, long steps, List<Difference> differences) {
        public Outcome {
            differences = List.copyOf(differences);
        }

        public boolean holds() {
            return differences.isEmpty();
        }
    }

    /// One part of the check; what is malformed in it ends it, not the others.
    @FunctionalInterface
    private interface Part {
        void run() throws IOException;
    }

    /// @param equations those the reader can apply, by their ids
    public static Outcome run(ExitPackage exit, Map<String, Equation<?>> equations)
            throws IOException {
        return new PackageCheck(exit, equations).run();
    }

    private Outcome run() throws IOException {
        TraceChecks traces = new TraceChecks(exit, equations, differences);
        JournalChecks journal = new JournalChecks(exit, differences);
        part(() -> new FileChecks(exit, ExitPackage.FORMAT, differences).run());
        part(() -> new ChainChecks(Chain.of(exit), differences).run(manifestBlock()));
        part(() -> journal.run(range()));
        part(() -> new EventChecks(exit, differences).run(range()));
        part(() -> traces.run(Fields.of(exit, "report.json")));
        return new Outcome(
                exit.names().size(),
                journal.entries(),
                traces.stands(),
                traces.steps(),
                differences);
    }

    private void part(Part part) throws IOException {
        try {
            part.run();
        } catch (Malformed malformed) {
            if (!differences.contains(malformed.difference())) {
                differences.add(malformed.difference());
            }
        }
    }

    private String manifestBlock() throws IOException {
        return Fields.of(exit, ExitPackage.MANIFEST).text("block");
    }

    private SerialRange range() throws IOException {
        return range(Fields.of(exit, ChainChecks.BLOCK));
    }

    static SerialRange range(Fields block) {
        try {
            return new SerialRange(
                    BlockNumber.parse(block.text("number")),
                    block.whole("first"),
                    block.whole("last"));
        } catch (IllegalArgumentException wrong) {
            throw new Malformed(
                    new Difference(
                            Difference.Kind.FIELD,
                            ChainChecks.BLOCK,
                            String.valueOf(wrong.getMessage()),
                            "number, first, last"));
        }
    }
}
