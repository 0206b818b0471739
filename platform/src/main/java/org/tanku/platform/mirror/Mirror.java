package org.tanku.platform.mirror;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tanku.platform.mirror.LedgerFile.FileId;
import org.tanku.platform.mirror.LedgerFile.State;
import org.tanku.platform.mirror.MirrorOutcome.Done;
import org.tanku.platform.mirror.MirrorOutcome.Refusal;
import org.tanku.platform.mirror.MirrorOutcome.Refused;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.survey.RowProblem;
import org.tanku.survey.foreign.ForeignRegistry;
import org.tanku.survey.foreign.LedgerComparison;
import org.tanku.survey.foreign.LedgerLot;
import org.tanku.survey.foreign.LedgerReading;
import org.tanku.survey.foreign.LedgerTable;
import org.tanku.survey.foreign.LedgerTotals;
import org.tanku.survey.foreign.LotOverlaps;
import org.tanku.survey.foreign.SerialFormat;
import org.tanku.survey.foreign.SerialReading;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// The room's face (外部登记簿): files are sent, looked at, submitted, and confirmed by another officer;
/// then anyone may look for their serials.
@Service
public class Mirror {
    public static final int LARGEST_FILE_BYTES = 50 << 20;

    private final LedgerFiles files;
    private final MirroredLots lots;
    private final Clock clock;

    /// Lots of a confirmed file never change.
    private final Map<FileId, LedgerTotals> totals = new ConcurrentHashMap<>();

    Mirror(LedgerFiles files, MirroredLots lots, Clock clock) {
        this.files = files;
        this.lots = lots;
        this.clock = clock;
    }

    /// Keeps a file as it was sent; a registry officer sends it.
    @Transactional
    public MirrorOutcome send(
            ForeignRegistry registry, String part, String fileName, byte[] content, Acting acting) {
        acting.require(Role.REGISTRY_OFFICER);
        if (content.length > LARGEST_FILE_BYTES) {
            return new Refused(Refusal.FILE_TOO_LARGE);
        }
        LedgerFile file =
                new LedgerFile(
                        new FileId(UUID.randomUUID()),
                        registry,
                        part.strip(),
                        fileName,
                        Sm3.DIGEST.hash(content).hex(),
                        now(),
                        acting.person(),
                        new State.Draft(),
                        Map.of());
        return files.insert(file, content)
                ? new Done(file)
                : new Refused(Refusal.FILE_ALREADY_SENT);
    }

    @Transactional(readOnly = true)
    public Optional<LedgerFile> find(FileId id) {
        return files.find(id);
    }

    /// All files, the newest first.
    @Transactional(readOnly = true)
    public List<LedgerFile> list() {
        return files.list();
    }

    /// Files that are in force, by registry and part.
    @Transactional(readOnly = true)
    public List<LedgerFile> listInForce() {
        return files.listInForce();
    }

    /// How much a file in force holds.
    @Transactional(readOnly = true)
    public LedgerTotals totals(LedgerFile file) {
        return totals.computeIfAbsent(file.id(), id -> LedgerTotals.of(lots.list(id)));
    }

    /// What would come of a file; nothing is written.
    @Transactional(readOnly = true)
    public LedgerCheck check(LedgerFile file) {
        LedgerReading reading =
                LedgerTable.read(files.content(file.id()), file.registry(), columns(file));
        List<RowProblem> problems = new ArrayList<>(reading.problems());
        List<LedgerFile> before = new ArrayList<>();
        LedgerComparison comparison = new LedgerComparison(List.of(), 0);
        for (LedgerFile other : files.listInForce()) {
            if (other.registry() != file.registry() || other.id().equals(file.id())) {
                continue;
            }
            List<LedgerLot> theirs = lots.list(other.id());
            if (other.part().equals(file.part())) {
                before.add(other);
                comparison = LedgerComparison.between(theirs, reading.lots());
            } else {
                problems.addAll(LotOverlaps.between(reading.lots(), theirs, other.fileName()));
            }
        }
        return new LedgerCheck(
                reading.lots(),
                reading.columns(),
                problems,
                reading.remarks(),
                LedgerTotals.of(reading.lots()),
                before,
                comparison);
    }

    /// Says what columns mean, by their headings; its sender does.
    @Transactional
    public MirrorOutcome say(FileId id, Map<String, String> columns, Acting acting) {
        LedgerFile file = files.lock(id).orElseThrow();
        Optional<Refusal> wrong = wrongSender(file, acting);
        if (wrong.isPresent()) {
            return new Refused(wrong.get());
        }
        files.say(id, columns);
        return new Done(files.find(id).orElseThrow());
    }

    /// Hands a good file to a second officer.
    @Transactional
    public MirrorOutcome submit(FileId id, Acting acting) {
        LedgerFile file = files.lock(id).orElseThrow();
        Optional<Refusal> wrong = wrongSender(file, acting);
        if (wrong.isPresent()) {
            return new Refused(wrong.get());
        }
        if (!check(file).isGood()) {
            return new Refused(Refusal.FILE_HAS_PROBLEMS);
        }
        files.submit(id);
        return new Done(files.find(id).orElseThrow());
    }

    /// Writes the lots of a file; it takes the place of the one before. Everything is checked anew:
    /// another file may have been confirmed meanwhile.
    @Transactional
    public MirrorOutcome confirm(FileId id, Acting acting) {
        LedgerFile file = files.lock(id).orElseThrow();
        Optional<Refusal> wrong = wrongChecker(file, acting);
        if (wrong.isPresent()) {
            return new Refused(wrong.get());
        }
        files.queue(file.registry());
        LedgerCheck check = check(file);
        if (!check.isGood()) {
            return new Refused(Refusal.FILE_HAS_PROBLEMS);
        }
        check.before().forEach(old -> files.supersede(old.id(), id));
        files.decide(id, "CONFIRMED", acting.person(), now(), "");
        files.keep(file.registry(), file.columns(), now());
        lots.insert(id, check.lots());
        return new Done(files.find(id).orElseThrow());
    }

    /// Turns a file down, with a reason.
    @Transactional
    public MirrorOutcome reject(FileId id, String remark, Acting acting) {
        LedgerFile file = files.lock(id).orElseThrow();
        Optional<Refusal> wrong = wrongChecker(file, acting);
        if (wrong.isPresent()) {
            return new Refused(wrong.get());
        }
        if (remark.isBlank()) {
            return new Refused(Refusal.REMARK_IS_MISSING);
        }
        files.decide(id, "REJECTED", acting.person(), now(), remark.strip());
        return new Done(files.find(id).orElseThrow());
    }

    /// Looks for a serial, as a person types it, in all files in force.
    @Transactional(readOnly = true)
    public ForeignLook look(String typed) {
        return switch (SerialFormat.readTyped(typed)) {
            case SerialReading.Refused(var problem, var position) ->
                    new ForeignLook.Misspelt(problem, position);
            case SerialReading.Read(var serial) -> {
                List<ForeignLook.Hit> hits =
                        files.listInForce().stream()
                                .filter(file -> file.registry().formats().contains(serial.format()))
                                .flatMap(file ->
                                        lots.find(file.id(), serial).stream()
                                                .map(lot -> new ForeignLook.Hit(file, lot)))
                                .toList();
                yield hits.isEmpty()
                        ? new ForeignLook.Unknown(serial.text())
                        : new ForeignLook.Found(hits);
            }
        };
    }

    /// Writes the rows that must be corrected, each with its problems beside it.
    @Transactional(readOnly = true)
    public void writeRejected(LedgerFile file, Locale locale, OutputStream out) throws IOException {
        LedgerTable.writeRejected(
                out, files.content(file.id()), columns(file), check(file).problems(), locale);
    }

    /// As its sender says; for the rest, as was said of the registry's last file.
    private Map<String, String> columns(LedgerFile file) {
        Map<String, String> columns = new LinkedHashMap<>(files.listKept(file.registry()));
        columns.putAll(file.columns());
        return columns;
    }

    private static Optional<Refusal> wrongSender(LedgerFile file, Acting acting) {
        acting.require(Role.REGISTRY_OFFICER);
        if (!file.sentBy().equals(acting.person())) {
            return Optional.of(Refusal.DRAFT_OF_ANOTHER);
        }
        return file.isDraft() ? Optional.empty() : Optional.of(Refusal.NOT_A_DRAFT);
    }

    private static Optional<Refusal> wrongChecker(LedgerFile file, Acting acting) {
        acting.require(Role.REGISTRY_OFFICER);
        if (!file.isSubmitted()) {
            return Optional.of(Refusal.NOT_SUBMITTED);
        }
        return acting.isSame(file.sentBy())
                ? Optional.of(Refusal.MAKER_CANNOT_CHECK)
                : Optional.empty();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
