package org.tanku.platform.land;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.tanku.kernel.forest.StandCode;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.survey.RowProblem;
import org.tanku.survey.StandMapping;
import org.tanku.survey.StandTable;
import org.tanku.survey.SurveyHeader;
import org.tanku.survey.layer.CoordinateSystem;
import org.tanku.survey.layer.Gcj02Risk;
import org.tanku.survey.layer.LayerHead;
import org.tanku.survey.layer.MapFile;
import org.tanku.survey.layer.RejectedFeatures;
import org.tanku.survey.layer.StandOnGround;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// The import of files that need a word of their sender (地图导入): sent, looked at, checked, and only
/// then made an edition. Nothing is written to the surveys before the last step.
@Service
public class MapImports {
    /// As much as the door lets through.
    public static final long LARGEST_FILE_BYTES = 256L << 20;

    static final Duration KEPT = Duration.ofDays(14);
    private static final int MOST_EXAMPLES = 3;

    /// A shift of hundreds of metres shows on fewer.
    private static final int MOST_COMPARED = 500;

    private final MapDrafts drafts;
    private final Grounds grounds;
    private final EditionWriting writing;
    private final TransactionOperations transaction;
    private final Clock clock;

    MapImports(
            MapDrafts drafts,
            Grounds grounds,
            EditionWriting writing,
            TransactionOperations transaction,
            Clock clock) {
        this.drafts = drafts;
        this.grounds = grounds;
        this.writing = writing;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// What a file holds, as far as it is told without judging it (文件内容).
    ///
    /// @param problems why there is no layer; empty when there is one
    /// @param layer the one chosen, or the only one; empty when none is chosen yet
    /// @param system what the file says its coordinates are
    /// @param encoding of the attributes; empty where the format itself says it
    /// @param mapping what the columns mean: as chosen, else as kept from the last file like this
    /// @param examples some values of each column
    public record Content(
            List<LayerHead> layers,
            List<RowProblem> problems,
            String layer,
            List<String> columns,
            CoordinateSystem system,
            String encoding,
            boolean isEncodingSure,
            StandMapping mapping,
            Map<String, String> examples) {}

    /// Keeps a file as it was sent.
    ///
    /// @param file at most [#LARGEST_FILE_BYTES] long: the caller looks first
    /// @throws org.tanku.platform.party.NotPermitted unless the sender surveys or administers
    public MapDraft keep(String fileName, Path file, Acting acting) throws IOException {
        Land.requireMayImport(acting);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String digest;
        try (InputStream in = Files.newInputStream(file)) {
            digest = EditionWriting.sm3(in);
        }
        MapDraft draft =
                new MapDraft(
                        UUID.randomUUID(),
                        fileName,
                        digest,
                        Files.size(file),
                        now,
                        acting.person(),
                        MapDraft.Choices.none());
        transaction.executeWithoutResult(_ -> {
            drafts.removeSentBefore(now.minus(KEPT));
            try (InputStream in = Files.newInputStream(file)) {
                drafts.add(draft, in);
            } catch (IOException outage) {
                throw new UncheckedIOException(outage);
            }
        });
        return draft;
    }

    /// The sender finds it again, and an administrator; nobody else.
    public Optional<MapDraft> find(UUID id, Acting acting) {
        Land.requireMayImport(acting);
        return drafts.find(id)
                .filter(draft ->
                        draft.sentBy().equals(acting.person()) || acting.may(Role.ADMINISTRATOR));
    }

    public void choose(MapDraft draft, MapDraft.Choices choices) {
        transaction.executeWithoutResult(_ -> drafts.choose(draft.id(), choices));
    }

    public void drop(MapDraft draft) {
        drafts.remove(draft.id());
    }

    public Content look(MapDraft draft) {
        return withFile(
                draft,
                path -> {
                    if (draft.isTable()) {
                        return lookAtTable(draft, bytes(path));
                    }
                    try (MapFile file = MapFile.open(path)) {
                        return lookAtMap(draft, file);
                    }
                });
    }

    private Content lookAtTable(MapDraft draft, byte[] content) {
        StandMapping chosen = new StandMapping(draft.choices().columns());
        List<String> columns = StandTable.headings(content, chosen);
        return new Content(
                List.of(),
                List.of(),
                "",
                columns,
                new CoordinateSystem.NotTold(),
                "",
                true,
                mapping(draft, columns),
                StandTable.examples(content, chosen, MOST_EXAMPLES));
    }

    private Content lookAtMap(MapDraft draft, MapFile file) {
        List<LayerHead> layers = file.layers().layers();
        MapReading.choose(file, draft);
        Optional<LayerHead> head = MapReading.head(layers, draft);
        String layer = head.map(LayerHead::name).orElse("");
        List<String> columns = head.map(LayerHead::columns).orElse(List.of());
        Examples examples = new Examples(MOST_EXAMPLES);
        if (head.isPresent()) {
            file.read(layer, examples);
        }
        return new Content(
                layers,
                file.layers().problems().stream().map(MapReading::row).toList(),
                layer,
                columns,
                head.map(LayerHead::system).orElse(new CoordinateSystem.NotTold()),
                head.flatMap(_ -> file.coding(layer)).map(it -> it.charset().name()).orElse(""),
                head.flatMap(_ -> file.coding(layer)).map(it -> it.sure()).orElse(true),
                mapping(draft, columns),
                examples.told());
    }

    private StandMapping mapping(MapDraft draft, List<String> columns) {
        Map<String, String> chosen = new LinkedHashMap<>(drafts.listKept(digest(columns)));
        chosen.putAll(draft.choices().columns());
        return new StandMapping(chosen);
    }

    /// What would come of the file; nothing is written.
    public MapCheck check(MapDraft draft, Acting acting) {
        SurveyHeader survey = new SurveyHeader(draft.fileName(), LocalDate.now(clock));
        return read(draft, survey, acting, true);
    }

    private MapCheck read(
            MapDraft draft, SurveyHeader survey, Acting acting, boolean isSearchingOverlaps) {
        MapReading reading = new MapReading(draft, survey, Land.counties(acting));
        return withFile(
                draft,
                path -> {
                    if (draft.isTable()) {
                        return reading.ofTable(bytes(path));
                    }
                    try (MapFile file = MapFile.open(path)) {
                        return reading.ofMap(file, isSearchingOverlaps, this::known);
                    }
                });
    }

    /// Some stands of a layer beside their ground in the latest survey that has it.
    private List<Gcj02Risk.Pair> known(List<StandOnGround> stands) {
        Map<StandCode, StandOnGround> some = new LinkedHashMap<>();
        stands.stream().limit(MOST_COMPARED).forEach(each -> some.put(each.stand().code(), each));
        List<Gcj02Risk.Pair> pairs = new ArrayList<>();
        grounds.listLatest(some.keySet())
                .forEach((code, known) -> {
                    StandOnGround asked = some.get(code);
                    if (asked != null) {
                        pairs.add(new Gcj02Risk.Pair(asked.degrees(), known));
                    }
                });
        return pairs;
    }

    /// Makes the file an edition, whole or not at all, and forgets the file.
    public ImportOutcome importStands(MapDraft draft, EditionDraft edition, Acting acting) {
        Land.requireMayImport(acting);
        Optional<ImportOutcome> refusal = writing.refusal(edition, draft.fileDigest());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        SurveyHeader survey = new SurveyHeader(edition.name(), edition.surveyedOn());
        MapCheck check = read(draft, survey, acting, false);
        if (!check.isGood()) {
            return new ImportOutcome.Rejected(check.problems());
        }
        Content content = look(draft);
        String ground =
                check.ground().isEmpty()
                        ? ""
                        : content.layer() + " · " + MapReading.told(draft, content.system());
        ImportOutcome outcome =
                writing.write(
                        edition,
                        new EditionWriting.Source(draft.fileName(), draft.fileDigest(), ground),
                        check.stands(),
                        check.ground(),
                        acting);
        if (outcome instanceof ImportOutcome.Imported) {
            transaction.executeWithoutResult(_ -> {
                drafts.keep(digest(content.columns()), draft.choices().columns(), clock.instant());
                drafts.remove(draft.id());
            });
        }
        return outcome;
    }

    /// Writes what must be corrected as a table: all attributes, and the problems beside them.
    public void writeRejected(MapDraft draft, Acting acting, Locale locale, OutputStream out) {
        List<RowProblem> problems = check(draft, acting).problems();
        withFile(
                draft,
                path -> {
                    try {
                        if (draft.isTable()) {
                            StandTable.writeRejected(out, bytes(path), problems, locale);
                        } else {
                            writeRejected(draft, path, problems, locale, out);
                        }
                    } catch (IOException outage) {
                        throw new UncheckedIOException(outage);
                    }
                    return draft;
                });
    }

    private static void writeRejected(
            MapDraft draft, Path path, List<RowProblem> problems, Locale locale, OutputStream out)
            throws IOException {
        try (MapFile file = MapFile.open(path)) {
            MapReading.choose(file, draft);
            Optional<LayerHead> head = MapReading.head(file.layers().layers(), draft);
            RejectedFeatures rejected =
                    new RejectedFeatures(
                            head.map(LayerHead::columns).orElse(List.of()), problems, locale);
            head.ifPresent(each -> file.read(each.name(), rejected));
            rejected.write(out);
        }
    }

    private <T> T withFile(MapDraft draft, Function<Path, T> work) {
        try {
            Path path = Files.createTempFile("tanku-draft-", ".part");
            try {
                try (OutputStream out = Files.newOutputStream(path)) {
                    drafts.writeTo(draft.id(), out);
                }
                return work.apply(path);
            } finally {
                Files.deleteIfExists(path);
            }
        } catch (IOException outage) {
            throw new UncheckedIOException(outage);
        }
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException outage) {
            throw new UncheckedIOException(outage);
        }
    }

    /// Of column names, whatever their order.
    private static String digest(List<String> columns) {
        List<String> sorted = new ArrayList<>(columns);
        sorted.sort(null);
        byte[] text = String.join("\n", sorted).getBytes(StandardCharsets.UTF_8);
        return Land.sm3(text);
    }
}
