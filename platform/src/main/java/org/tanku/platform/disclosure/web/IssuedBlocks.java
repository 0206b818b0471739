package org.tanku.platform.disclosure.web;

import static java.util.stream.Collectors.groupingBy;

import org.springframework.stereotype.Component;
import org.tanku.platform.measurement.Measurement;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.verification.StatementId;
import org.tanku.platform.verification.Verification;

import java.util.List;
import java.util.Map;

/// Which blocks were issued for which project (项目批次).
@Component
class IssuedBlocks {
    private final Registry registry;
    private final Verification verification;
    private final Measurement measurement;

    IssuedBlocks(Registry registry, Verification verification, Measurement measurement) {
        this.registry = registry;
        this.verification = verification;
        this.measurement = measurement;
    }

    Map<ProjectId, List<UnitBlock>> byProject() {
        return registry.listBlocks().stream()
                .filter(block -> block.findStatement().isPresent())
                .collect(groupingBy(block -> projectOf(block.findStatement().orElseThrow())));
    }

    private ProjectId projectOf(StatementId statement) {
        return measurement.getReport(verification.getStatement(statement).report()).project();
    }
}
