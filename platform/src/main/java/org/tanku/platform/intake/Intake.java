package org.tanku.platform.intake;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.tanku.ledger.AccountNumber;
import org.tanku.ledger.Basis;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.Command;
import org.tanku.ledger.Entry;
import org.tanku.platform.intake.IntakeCheck.Checked;
import org.tanku.platform.intake.IntakeList.Decision;
import org.tanku.platform.intake.IntakeList.IntakeId;
import org.tanku.platform.intake.IntakeList.Kind;
import org.tanku.platform.intake.IntakeOutcome.BadRows;
import org.tanku.platform.intake.IntakeOutcome.Done;
import org.tanku.platform.intake.IntakeOutcome.Refusal;
import org.tanku.platform.intake.IntakeOutcome.Refused;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.RegistryOutcome;
import org.tanku.survey.FormReading;
import org.tanku.survey.FormRow;
import org.tanku.survey.FormTable;
import org.tanku.survey.RowProblem;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The room's face (外来单位入账): a list is handed in whole or refused with every bad row, and booked
/// whole by a second officer or not at all.
@Service
public class Intake {
    public static final int LARGEST_FILE_BYTES = 5 << 20;

    /// They are booked together while other commands wait; the number is an assumption.
    public static final int MOST_LINES = 1_000;

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final int LONGEST_TEXT = 200;

    /// A list as it is handed in (提交的清单).
    ///
    /// @param source who drew it up, and the number of the paper
    /// @param fileName as it was sent; where it has none, the name of the form
    public record HandedIn(Kind kind, String source, LocalDate drawnUpOn, String fileName) {
        public HandedIn {
            source = oneLine(source);
            String name = oneLine(fileName);
            fileName = name.isEmpty() ? kind.form().id() : last(name);
        }

        private static String last(String name) {
            return name.substring(Math.max(0, name.length() - LONGEST_TEXT));
        }
    }

    /// A line and the list it stands on, once units were booked on it (入账依据).
    public record Booked(IntakeList list, IntakeLine line) {}

    private final IntakeRows rows;
    private final IntakeCheck check;
    private final Registry registry;
    private final TransactionOperations transaction;
    private final Clock clock;

    Intake(
            IntakeRows rows,
            IntakeCheck check,
            Registry registry,
            TransactionOperations transaction,
            Clock clock) {
        this.rows = rows;
        this.check = check;
        this.registry = registry;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Reads a file and keeps it; a registry officer hands it in.
    @Transactional
    public IntakeOutcome handIn(HandedIn asked, byte[] content, Acting acting) {
        acting.require(Role.REGISTRY_OFFICER);
        if (content.length > LARGEST_FILE_BYTES) {
            return new Refused(Refusal.FILE_TOO_LARGE);
        }
        FormReading reading = FormTable.read(content, asked.kind().form());
        return handIn(asked, reading.rows(), reading.problems(), content, acting);
    }

    private IntakeOutcome handIn(
            HandedIn asked,
            List<FormRow> told,
            List<RowProblem> problems,
            byte[] content,
            Acting acting) {
        Optional<Refusal> wrong = findWrong(asked, lines(told, problems));
        if (wrong.isPresent()) {
            return new Refused(wrong.get());
        }
        Checked checked = check.check(asked.kind(), told);
        if (!problems.isEmpty() || !checked.reasons().isEmpty()) {
            return new BadRows(problems, checked.reasons());
        }
        IntakeList list =
                new IntakeList(
                        IntakeId.random(),
                        asked.kind(),
                        asked.source(),
                        asked.drawnUpOn(),
                        asked.fileName(),
                        registry.digest().hash(content).hex(),
                        checked.lines(),
                        acting.person(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        new Decision.Pending());
        if (listNew(list).isEmpty()) {
            return new Refused(Refusal.NOTHING_IS_NEW);
        }
        rows.insert(list, content);
        return new Done(list);
    }

    /// With those that do not read well: they are told one by one.
    private static long lines(List<FormRow> told, List<RowProblem> problems) {
        return told.size() + problems.stream().mapToInt(RowProblem::row).distinct().count();
    }

    private Optional<Refusal> findWrong(HandedIn asked, long lines) {
        if (lines > MOST_LINES) {
            return Optional.of(Refusal.TOO_MANY_LINES);
        }
        if (asked.source().isBlank() || asked.source().length() > LONGEST_TEXT) {
            return Optional.of(Refusal.SOURCE_IS_MISSING);
        }
        return asked.drawnUpOn().isAfter(LocalDate.ofInstant(clock.instant(), CHINA))
                ? Optional.of(Refusal.DAY_IS_TO_COME)
                : Optional.empty();
    }

    /// The blocks that were issued on lines of the list, or of one before it, by their numbers.
    @Transactional(readOnly = true)
    public Map<String, BlockNumber> listBlocks(IntakeList list) {
        return rows.listBlocks(list.kind(), list.lines());
    }

    /// Lines on whose number nothing was booked yet.
    private List<IntakeLine> listNew(IntakeList list) {
        Map<String, BlockNumber> blocks = listBlocks(list);
        return list.lines().stream().filter(line -> !blocks.containsKey(line.number())).toList();
    }

    /// Issues the units of all new lines into their accounts; another officer does. What is refused
    /// leaves nothing behind.
    public IntakeOutcome book(IntakeId id, Acting acting) {
        acting.require(Role.REGISTRY_OFFICER);
        return Objects.requireNonNull(
                transaction.execute(status -> {
                    registry.lockBooks();
                    IntakeOutcome outcome = decide(id, acting);
                    if (outcome instanceof Refused) {
                        status.setRollbackOnly();
                    }
                    return outcome;
                }));
    }

    private IntakeOutcome decide(IntakeId id, Acting acting) {
        Optional<IntakeList> found = rows.lock(id);
        if (found.isEmpty()) {
            return new Refused(Refusal.LIST_UNKNOWN);
        }
        IntakeList list = found.get();
        if (list.decision() instanceof Decision.Booked(var by, _) && by.equals(acting.person())) {
            return new Done(list);
        }
        Optional<Refusal> wrong = findWrongChecker(list, acting);
        if (wrong.isPresent()) {
            return new Refused(wrong.get());
        }
        if (!check.findUnbookable(list.kind(), list.lines()).isEmpty()) {
            return new Refused(Refusal.LINES_NO_LONGER_HOLD);
        }
        List<IntakeLine> fresh = listNew(list);
        if (fresh.isEmpty()) {
            return new Refused(Refusal.NOTHING_IS_NEW);
        }
        for (IntakeLine line : fresh) {
            switch (issue(list, line, acting)) {
                case RegistryOutcome.Done<Entry>(var entry) -> rows.book(list, line, entry);
                case RegistryOutcome.Refused<Entry>(var refusal) -> {
                    return new Refused(refusal);
                }
            }
        }
        rows.decide(id, "BOOKED", acting.person(), clock.instant(), "");
        return new Done(rows.find(id).orElseThrow());
    }

    private RegistryOutcome<Entry> issue(IntakeList list, IntakeLine line, Acting acting) {
        Command.Issue issue =
                new Command.Issue(
                        list.kind().basis(line.number()),
                        new AccountNumber(line.account()),
                        list.kind().programme().code(),
                        line.units(),
                        registry.digest().hash(list.words(line)));
        String key = "intake:" + list.id() + ":" + line.row();
        return registry.post(issue, key, list.handedInBy(), acting);
    }

    /// Turns a list down, with a reason.
    @Transactional
    public IntakeOutcome reject(IntakeId id, String reason, Acting acting) {
        acting.require(Role.REGISTRY_OFFICER);
        String remark = oneLine(reason);
        Optional<IntakeList> found = rows.lock(id);
        if (found.isEmpty()) {
            return new Refused(Refusal.LIST_UNKNOWN);
        }
        Optional<Refusal> wrong = findWrongChecker(found.get(), acting);
        if (wrong.isPresent()) {
            return new Refused(wrong.get());
        }
        if (remark.isBlank() || remark.length() > LONGEST_TEXT) {
            return new Refused(Refusal.REMARK_IS_MISSING);
        }
        rows.decide(id, "REJECTED", acting.person(), clock.instant(), remark);
        return new Done(rows.find(id).orElseThrow());
    }

    /// Words of an entry stand a line each, so that none of them has a line of its own making.
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Z}\\s]+", " ").strip();
    }

    private static Optional<Refusal> findWrongChecker(IntakeList list, Acting acting) {
        if (!list.isPending()) {
            return Optional.of(Refusal.LIST_ALREADY_DECIDED);
        }
        return acting.isSame(list.handedInBy())
                ? Optional.of(Refusal.MAKER_CANNOT_CHECK)
                : Optional.empty();
    }

    @Transactional(readOnly = true)
    public Optional<IntakeList> find(IntakeId id) {
        return rows.find(id);
    }

    /// The newest lists, the pending ones first.
    @Transactional(readOnly = true)
    public List<IntakeList.InBrief> list(int atMost) {
        return rows.list(atMost);
    }

    /// The file as it was handed in.
    @Transactional(readOnly = true)
    public byte[] content(IntakeId id) {
        return rows.content(id);
    }

    /// What a block rests on that was issued on a line.
    ///
    /// @throws IllegalArgumentException for a basis of another kind: a bug of the caller
    @Transactional(readOnly = true)
    public Booked getBooked(Basis basis) {
        return switch (basis) {
            case Basis.Allocation(var number) -> getBooked(Kind.ALLOWANCES, number);
            case Basis.Mirrored(var number) -> getBooked(Kind.NATIONAL_RECORDS, number);
            case Basis.Statement _ ->
                    throw new IllegalArgumentException(basis + " stands on no list");
        };
    }

    private Booked getBooked(Kind kind, String number) {
        IntakeList list = rows.findListOf(kind, number).flatMap(rows::find).orElseThrow();
        return new Booked(list, rows.findBooked(kind, number).orElseThrow());
    }
}
