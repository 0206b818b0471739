package org.tanku.cli.exit;

import org.tanku.kernel.forest.ForestCategory;
import org.tanku.kernel.forest.LandCategory;
import org.tanku.kernel.forest.Origin;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.method.Removals;
import org.tanku.kernel.method.Resolution;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.method.StandRemoval;
import org.tanku.kernel.method.smcer.SanmingTicket;
import org.tanku.kernel.method.smcer.TicketCase;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.trace.Telling;
import org.tanku.ledger.AccountNumber;
import org.tanku.ledger.Actor;
import org.tanku.ledger.Answer;
import org.tanku.ledger.Basis;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.Cause;
import org.tanku.ledger.Command;
import org.tanku.ledger.CommandKey;
import org.tanku.ledger.Entry;
import org.tanku.ledger.Hash;
import org.tanku.ledger.Journal;
import org.tanku.ledger.Ledger;
import org.tanku.ledger.MemoryBooks;
import org.tanku.ledger.Pick;
import org.tanku.ledger.ProgrammeCode;
import org.tanku.ledger.Request;
import org.tanku.ledger.SerialRange;

import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// An exit package of three generated stands, measured by the kernel and issued by the ledger.
public final class SamplePackage {
    public static final String BLOCK = "SMCER-000001";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant ISSUED = Instant.parse("2026-11-23T01:00:00Z");

    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, String> afterListing = new LinkedHashMap<>();
    private String certificate = "";

    public SamplePackage() {
        Removals removals = measure();
        String digest = digest(removals);
        long tonnes = (long) Math.floor(removals.total().value().value());
        List<Journal.Line> journal = journal(tonnes);
        files.put(
                "block.json",
                json(
                        Map.of(
                                "number",
                                BLOCK,
                                "programme",
                                "SMCER",
                                "first",
                                1,
                                "last",
                                tonnes,
                                "unit_kg",
                                1000,
                                "issued_at",
                                ISSUED.toString(),
                                "statement",
                                "VS-2026-0001")));
        files.put(
                "statement.json",
                json(
                        Map.of(
                                "number", "VS-2026-0001",
                                "report", "MR-2026-0001",
                                "report_digest", digest,
                                "tonnes", tonnes,
                                "verifier", "示例核查机构（生成）",
                                "stated_on", "2026-11-20")));
        files.put(
                "report.json",
                json(
                        Map.of(
                                "number", "MR-2026-0001",
                                "project", "P-350428-0001",
                                "scheme", "SMCER",
                                "parameterSet", "tree-biomass@2026-1",
                                "kernelVersion", "0.1.0",
                                "digest", digest,
                                "period", Map.of("firstDay", "2021-01-01", "lastDay", "2025-12-31"),
                                "removal_tCO2e", removals.total().value().value(),
                                "stands", removals.stands().size())));
        files.put(
                "project.json",
                json(
                        Map.of(
                                "number",
                                "P-350428-0001",
                                "name",
                                "示例项目（生成）",
                                "scheme",
                                "SMCER",
                                "generated",
                                true,
                                "unknown field",
                                "a reader bears it")));
        stands(removals);
        journal(journal);
    }

    /// The number of the certificate of the one retirement in it.
    public String certificate() {
        return certificate;
    }

    /// Changes a file and lists the change as if it were right: what a careful forger would do.
    public SamplePackage forge(String file, UnaryOperator<String> change) {
        files.compute(file, (_, before) -> changed(before, change));
        return this;
    }

    /// Changes a file behind the back of the manifest: what a broken disk does.
    public SamplePackage spoil(String file, UnaryOperator<String> change) {
        afterListing.put(file, changed(files.get(file), change));
        return this;
    }

    public SamplePackage remove(String file) {
        files.remove(file);
        return this;
    }

    public SamplePackage addUnlisted(String file) {
        afterListing.put(file, "nobody listed this");
        return this;
    }

    public Path write(Path folder) {
        Path file = folder.resolve("tanku-exit-" + BLOCK + ".zip");
        Map<String, String> content = new LinkedHashMap<>(files);
        content.put(ExitPackage.MANIFEST, manifest());
        content.putAll(afterListing);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> each : content.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static String changed(String before, UnaryOperator<String> change) {
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("nothing was changed in " + before);
        }
        return after;
    }

    private String manifest() {
        List<Map<String, Object>> listed = new ArrayList<>();
        files.forEach((name, text) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            listed.add(
                    Map.of(
                            "name",
                            name,
                            "sm3",
                            Sm3.DIGEST.hash(bytes).hex(),
                            "bytes",
                            bytes.length));
        });
        return json(
                Map.of(
                        "format",
                        ExitPackage.FORMAT,
                        "created",
                        "2026-11-23T02:00:00Z",
                        "block",
                        BLOCK,
                        "files",
                        listed));
    }

    private static Removals measure() {
        ParameterSet parameters = ParameterSet.load("tree-biomass@2026-1");
        Resolution<TicketCase> resolution =
                SanmingTicket.resolve(
                        stands("survey 2020", LocalDate.of(2020, 12, 31), 0),
                        stands("survey 2025", LocalDate.of(2025, 12, 31), 30),
                        parameters,
                        StandIns.none());
        if (resolution instanceof Resolution.Complete<TicketCase>(var whole)) {
            return SanmingTicket.removal(whole);
        }
        throw new IllegalStateException("the sample is complete, not " + resolution);
    }

    private static List<Stand> stands(String survey, LocalDate day, double growth_m3PerHm2) {
        List<Stand> stands = new ArrayList<>();
        List<String> species = List.of("杉木", "马尾松", "木荷");
        for (int i = 0; i < species.size(); i++) {
            stands.add(
                    new Stand(
                            StandCode.parse("350428-101-205-012-003" + i),
                            new Mu(45.2 + i),
                            LandCategory.ARBOUR_FOREST,
                            ForestCategory.PUBLIC_WELFARE,
                            Origin.PLANTED,
                            species.get(i),
                            new Reading.NotMeasured<>("generated"),
                            new Reading.NotMeasured<>("generated"),
                            new Reading.Measured<>(
                                    new CubicMetresPerHectare(95 + i + growth_m3PerHm2)),
                            survey,
                            day));
        }
        return stands;
    }

    private static String digest(Removals removals) {
        StringBuilder text = new StringBuilder();
        for (StandRemoval each : removals.stands()) {
            text.append(each.stand()).append('\n');
            text.append(Telling.json(each.removal().step())).append('\n');
        }
        text.append("total\n").append(Telling.json(removals.totalInBrief().step())).append('\n');
        return Sm3.DIGEST.hash(text.toString()).hex();
    }

    private void stands(Removals removals) {
        StringBuilder table = new StringBuilder("code,area_mu,species,removal_tCO2e\n");
        List<Stand> stands = stands("survey 2025", LocalDate.of(2025, 12, 31), 30);
        for (int i = 0; i < stands.size(); i++) {
            StandRemoval removal = removals.stands().get(i);
            table.append(removal.stand())
                    .append(',')
                    .append(exact(stands.get(i).area().value()))
                    .append(',')
                    .append(stands.get(i).dominantSpecies())
                    .append(',')
                    .append(exact(removal.removal().value().value()))
                    .append('\n');
        }
        files.put("stands.csv", table.toString());
        files.put("total.json", Telling.json(removals.totalInBrief().step()));
        for (StandRemoval each : removals.stands()) {
            files.put("traces/" + each.stand() + ".json", Telling.json(each.removal().step()));
        }
    }

    private List<Journal.Line> journal(long tonnes) {
        List<Journal.Line> journal = new ArrayList<>();
        MemoryBooks books = new MemoryBooks(journal::add);
        AccountNumber village = new AccountNumber("A-000001");
        AccountNumber mill = new AccountNumber("A-000002");
        books.open(village);
        books.open(mill);
        Ledger ledger = new Ledger(Sm3.DIGEST);
        BlockNumber block = BlockNumber.parse(BLOCK);
        List<Command> commands =
                List.of(
                        new Command.Issue(
                                new Basis.Statement("VS-2026-0001"),
                                village,
                                new ProgrammeCode("SMCER"),
                                tonnes,
                                Hash.ZERO),
                        new Command.Move(
                                village, mill, new Cause("gift"), new Pick.OfBlock(block, 10)),
                        new Command.Retire(
                                mill,
                                new Cause("meeting"),
                                Hash.ZERO,
                                new Pick.OfSerials(new SerialRange(block, 1, 4))));
        for (int i = 0; i < commands.size(); i++) {
            Answer answer =
                    ledger.post(
                            new Request(
                                    new CommandKey("key-" + i),
                                    ISSUED.plusSeconds(60L * i),
                                    new Actor("officer"),
                                    commands.get(i)),
                            books);
            if (!(answer instanceof Answer.Written)) {
                throw new IllegalStateException("the sample is sound, not " + answer);
            }
        }
        return List.copyOf(journal);
    }

    private void journal(List<Journal.Line> lines) {
        StringBuilder journal = new StringBuilder();
        StringBuilder events = new StringBuilder("first,last,event,at,account,certificate\n");
        for (Journal.Line line : lines) {
            journal.append(
                    json(
                            Map.of(
                                    "number", line.number(),
                                    "text", line.text(),
                                    "previous", line.previous().hex(),
                                    "hash", line.hash().hex())));
            Entry entry = Entry.parse(line.text());
            String word = entry.command().getClass().getSimpleName().toLowerCase();
            String number = entry.certificate().map(Object::toString).orElse("");
            certificate = number.isEmpty() ? certificate : number;
            entry.postings()
                    .forEach(posting ->
                            events.append(
                                    "%d,%d,%s,%s,%s,%s\n"
                                            .formatted(
                                                    posting.serials().first(),
                                                    posting.serials().last(),
                                                    word,
                                                    entry.at(),
                                                    posting.to().account(),
                                                    number)));
        }
        files.put("journal.ndjson", journal.toString());
        files.put("events.csv", events.toString());
    }

    private static String exact(double value) {
        return BigDecimal.valueOf(value).toPlainString();
    }

    private static String json(Map<String, ?> fields) {
        return JSON.writeValueAsString(fields) + "\n";
    }
}
