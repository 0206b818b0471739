package org.tanku.cli.exit;

import org.tanku.ledger.SerialRange;

import java.io.IOException;

/// The parts of a package that lead from the block to the project (来历链), as the package states
/// them.
public record Chain(Fields block, Fields statement, Fields report, Fields project) {
    public static Chain of(ExitPackage from) throws IOException {
        return new Chain(
                Fields.of(from, "block.json"),
                Fields.of(from, "statement.json"),
                Fields.of(from, "report.json"),
                Fields.of(from, "project.json"));
    }

    /// The serials of the block.
    public SerialRange range() {
        return PackageCheck.range(block);
    }
}
