package org.tanku.cli.exit;

import org.tanku.ledger.SerialRange;

import java.util.List;

/// Whether block, statement, report and project are joined, and no more was issued than was
/// measured.
final class ChainChecks {
    static final String BLOCK = "block.json";
    static final String STATEMENT = "statement.json";
    static final String REPORT = "report.json";
    static final String PROJECT = "project.json";
    private static final long KILOGRAMS_PER_TONNE = 1000;

    private final Chain chain;
    private final List<Difference> differences;

    ChainChecks(Chain chain, List<Difference> differences) {
        this.chain = chain;
        this.differences = differences;
    }

    void run(String blockOfManifest) {
        SerialRange range = PackageCheck.range(chain.block());
        link(ExitPackage.MANIFEST, blockOfManifest, chain.block().text("number"));
        link(BLOCK, chain.block().text("programme"), range.block().programme().toString());
        link(BLOCK, chain.block().text("statement"), chain.statement().text("number"));
        link(STATEMENT, chain.statement().text("report"), chain.report().text("number"));
        link(STATEMENT, chain.statement().text("report_digest"), chain.report().text("digest"));
        link(REPORT, chain.report().text("project"), chain.project().text("number"));
        link(REPORT, chain.report().text("scheme"), chain.project().text("scheme"));
        amounts(range);
    }

    private void amounts(SerialRange range) {
        double removal_tCO2e = chain.report().number("removal_tCO2e");
        long tonnes = chain.statement().whole("tonnes");
        if (!(tonnes >= 0 && tonnes <= Math.floor(removal_tCO2e))) {
            add(Difference.Kind.TONNES, STATEMENT, tonnes + " t", "<= " + removal_tCO2e + " t");
        }
        long unit_kg = chain.block().whole("unit_kg");
        if (unit_kg <= 0 || range.units() > tonnes * KILOGRAMS_PER_TONNE / unit_kg) {
            add(
                    Difference.Kind.UNITS,
                    BLOCK,
                    range.units() + " × " + unit_kg + " kg",
                    "<= " + tonnes + " t");
        }
    }

    private void link(String file, String found, String expected) {
        if (!found.equals(expected)) {
            add(Difference.Kind.LINK, file, found, expected);
        }
    }

    private void add(Difference.Kind kind, String file, String found, String expected) {
        differences.add(new Difference(kind, file, found, expected));
    }
}
