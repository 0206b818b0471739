package org.tanku.platform.disclosure;

import org.springframework.stereotype.Service;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.ledger.Command;
import org.tanku.ledger.Entry;
import org.tanku.ledger.Journal;
import org.tanku.ledger.Posting;
import org.tanku.platform.measurement.Measurement;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.measurement.StandResult;
import org.tanku.platform.party.Parties;
import org.tanku.platform.project.Project;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.verification.VerificationStatement;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Everything about one block in open files (导出包), so that an outsider recomputes every tonne
/// without the platform. The format is fixed in `docs/exit-format.md`.
@Service
public class ExitPackage {
    private static final String FORMAT = "tanku-exit-1";

    private final Registry registry;
    private final Origins origins;
    private final Measurement measurement;
    private final Parties parties;
    private final Clock clock;

    ExitPackage(
            Registry registry,
            Origins origins,
            Measurement measurement,
            Parties parties,
            Clock clock) {
        this.registry = registry;
        this.origins = origins;
        this.measurement = measurement;
        this.parties = parties;
        this.clock = clock;
    }

    public String fileName(UnitBlock block) {
        return "tanku-exit-" + block.number() + ".zip";
    }

    /// Writes the whole package; the stream stays open.
    ///
    /// @throws java.util.NoSuchElementException for units that were not measured on this platform:
    ///   nothing of them can be recomputed
    public void write(UnitBlock block, OutputStream out) throws IOException {
        Origin origin = origins.find(block).orElseThrow();
        ExitZip zip = new ExitZip(out, block.issuedAt());
        zip.json("block.json", block(origin));
        zip.json("statement.json", statement(origin));
        zip.json("report.json", report(origin));
        zip.json("project.json", project(origin));
        List<Journal.Line> journal = registry.listJournal(block.id());
        zip.text("journal.ndjson", journal(journal));
        zip.text("events.csv", events(block, journal));
        writeStands(origin.report(), zip);
        zip.finish(
                fields(
                        "format",
                        FORMAT,
                        "created",
                        clock.instant().toString(),
                        "block",
                        block.number()));
    }

    private void writeStands(MonitoringReport report, ExitZip zip) throws IOException {
        List<StandResult> stands = measurement.listStandResults(report.id());
        StringBuilder table = new StringBuilder("code,area_mu,species,removal_tCO2e\n");
        for (StandResult each : stands) {
            table.append(each.stand())
                    .append(',')
                    .append(exact(each.area()))
                    .append(',')
                    .append(cell(each.species()))
                    .append(',')
                    .append(exact(each.removal()))
                    .append('\n');
        }
        zip.text("stands.csv", table.toString());
        zip.text("total.json", measurement.totalJson(report.id()));
        for (StandResult each : stands) {
            zip.text(
                    "traces/" + each.stand() + ".json",
                    measurement.traceJson(report.id(), each.stand()));
        }
    }

    private static Map<String, Object> block(Origin origin) {
        UnitBlock block = origin.block();
        return fields(
                "number", block.number(),
                "programme", block.programme().code().toString(),
                "first", block.first(),
                "last", block.last(),
                "unit_kg", block.programme().unit_kg(),
                "issued_at", block.issuedAt().toString(),
                "statement", origin.statement().number());
    }

    private Map<String, Object> statement(Origin origin) {
        VerificationStatement statement = origin.statement();
        return fields(
                "number", statement.number(),
                "report", origin.report().number(),
                "report_digest", statement.reportDigest(),
                "tonnes", statement.tonnes().value(),
                "verifier", parties.getParty(statement.verifier()).name(),
                "stated_on", statement.statedOn().toString());
    }

    private static Map<String, Object> report(Origin origin) {
        MonitoringReport report = origin.report();
        return fields(
                "number", report.number(),
                "project", origin.project().number(),
                "scheme", origin.project().scheme().name(),
                "parameterSet", report.parameterSet(),
                "kernelVersion", report.kernelVersion(),
                "digest", report.digest(),
                "period",
                        fields(
                                "firstDay", report.firstDay().toString(),
                                "lastDay", report.lastDay().toString()),
                "removal_tCO2e", report.removal().value(),
                "stands", report.stands());
    }

    private Map<String, Object> project(Origin origin) {
        Project project = origin.project();
        return fields(
                "number", project.number(),
                "name", project.name(),
                "scheme", project.scheme().name(),
                "methodology", project.scheme().methodology(),
                "region", project.region().code(),
                "creditingFirstDay", project.creditingFirstDay().toString(),
                "creditingLastDay", project.creditingLastDay().toString(),
                "developer", parties.getParty(project.developer()).name(),
                "surveyStart", origin.start().name(),
                "surveyEnd", origin.end().name(),
                "generated", origin.generated());
    }

    private static String journal(List<Journal.Line> lines) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Journal.Line line : lines) {
            text.append(
                            ExitZip.JSON.writeValueAsString(
                                    fields(
                                            "number", line.number(),
                                            "text", line.text(),
                                            "previous", line.previous().toString(),
                                            "hash", line.hash().toString())))
                    .append('\n');
        }
        return text.toString();
    }

    /// One line a range: two parts of one entry that go to different places are two events.
    private static String events(UnitBlock block, List<Journal.Line> lines) {
        return lines.stream()
                .map(line -> Entry.parse(line.text()))
                .flatMap(entry ->
                        entry.postings().stream()
                                .filter(each -> each.serials().block().equals(block.inBooks()))
                                .map(each -> event(entry, each)))
                .collect(Collectors.joining("", "first,last,event,at,account,certificate\n", ""));
    }

    private static String event(Entry entry, Posting posting) {
        return "%d,%d,%s,%s,%s,%s\n"
                .formatted(
                        posting.serials().first(),
                        posting.serials().last(),
                        word(entry.command()),
                        entry.at(),
                        posting.to().account(),
                        entry.certificate().map(Object::toString).orElse(""));
    }

    private static String word(Command command) {
        return switch (command) {
            case Command.Issue _ -> "issue";
            case Command.Hold _ -> "hold";
            case Command.Release _ -> "release";
            case Command.Move _ -> "move";
            case Command.Retire _ -> "retire";
            case Command.Cancel _ -> "cancel";
        };
    }

    /// A text as a cell: in quotes where it would break the line.
    private static String cell(String text) {
        return text.matches("[^,\"\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String exact(Quantity quantity) {
        return BigDecimal.valueOf(quantity.value()).toPlainString();
    }

    /// Keys and values in turn, kept in this order.
    private static Map<String, Object> fields(Object... keysAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            fields.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return fields;
    }
}
