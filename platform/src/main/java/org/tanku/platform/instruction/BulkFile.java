package org.tanku.platform.instruction;

import org.springframework.stereotype.Service;
import org.tanku.ledger.AccountNumber;
import org.tanku.ledger.CheckDigits;
import org.tanku.ledger.Pick;
import org.tanku.platform.instruction.BulkOutcome.BulkRefusal;
import org.tanku.platform.instruction.BulkOutcome.RowReason;
import org.tanku.platform.instruction.Instruction.Line;
import org.tanku.platform.party.Acting;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Account.Deed;
import org.tanku.platform.registry.Programme;
import org.tanku.platform.registry.Purpose;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.RegistryOutcome;
import org.tanku.platform.registry.Retirement;
import org.tanku.survey.FormReading;
import org.tanku.survey.FormRow;
import org.tanku.survey.FormTable;
import org.tanku.survey.TableForm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Transfers and retirements of one account from a table (批量办理): all rows become one instruction,
/// or every bad row is told and nothing is proposed.
@Service
public class BulkFile {
    public static final TableForm FORM = TableForm.get("deeds");
    public static final int LARGEST_FILE_BYTES = 5 << 20;

    /// They are booked together while other commands wait; the number is an assumption.
    public static final int MOST_LINES = 1_000;

    private static final Pattern ACCOUNT = Pattern.compile("TKA-[0-9]{6}-[0-9]{2}");

    private final Instructions instructions;
    private final Registry registry;

    BulkFile(Instructions instructions, Registry registry) {
        this.instructions = instructions;
        this.registry = registry;
    }

    /// Reads, looks ahead, and proposes.
    public BulkOutcome propose(
            Account account, byte[] content, String idempotencyKey, Acting acting) {
        if (!registry.mayMove(account, acting) && !registry.mayRetire(account, acting)) {
            return new BulkOutcome.Refused(RegistryOutcome.Refusal.ACCOUNT_OF_ANOTHER);
        }
        if (content.length > LARGEST_FILE_BYTES) {
            return new BulkOutcome.Refused(BulkRefusal.TABLE_TOO_LARGE);
        }
        FormReading reading = FormTable.read(content, FORM);
        if (reading.rows().size() > MOST_LINES) {
            return new BulkOutcome.Refused(BulkRefusal.TOO_MANY_LINES);
        }
        List<RowReason> reasons = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (FormRow row : reading.rows()) {
            findWrong(row)
                    .ifPresentOrElse(
                            reasons::add, () -> lines.add(new Line(row.number(), deed(row))));
        }
        reasons.addAll(listHindered(account, lines, reading));
        if (!reading.problems().isEmpty() || !reasons.isEmpty()) {
            return new BulkOutcome.Rejected(reading.problems(), reasons);
        }
        return switch (instructions.propose(account.id(), lines, idempotencyKey, acting)) {
            case InstructionOutcome.Done<Instruction>(var instruction) ->
                    new BulkOutcome.Proposed(instruction);
            case InstructionOutcome.Refused<Instruction>(var reason, _) ->
                    new BulkOutcome.Refused(reason);
        };
    }

    /// What the books say, each row after those above it.
    private List<RowReason> listHindered(Account account, List<Line> lines, FormReading reading) {
        return instructions.foresee(account.id(), lines).rows().stream()
                .filter(each -> each.hindrance().isPresent())
                .map(each -> reason(row(each.line(), reading), each.hindrance().orElseThrow()))
                .toList();
    }

    private static FormRow row(Line line, FormReading reading) {
        return reading.rows().stream()
                .filter(each -> each.number() == line.row())
                .findFirst()
                .orElseThrow();
    }

    private Optional<RowReason> findWrong(FormRow row) {
        if (new UnitsField(Programme.SMCER.code().letters(), row.getText("units"))
                .pick()
                .isEmpty()) {
            return Optional.of(reason(row, BulkRefusal.UNITS_ARE_WRONG));
        }
        if (pick(row).isEmpty()) {
            return Optional.of(reason(row, BulkRefusal.SOURCE_UNKNOWN));
        }
        if (!isMove(row)) {
            return row.findText("purpose").isEmpty()
                    ? Optional.of(reason(row, BulkRefusal.PURPOSE_IS_MISSING))
                    : Optional.empty();
        }
        String receiver = receiver(row);
        if (receiver.isEmpty()) {
            return Optional.of(reason(row, BulkRefusal.RECEIVER_IS_MISSING));
        }
        if (!ACCOUNT.matcher(receiver).matches() || !CheckDigits.match(receiver)) {
            return Optional.of(reason(row, BulkRefusal.RECEIVER_IS_MISTYPED));
        }
        return registry.findAccount(new AccountNumber(receiver)).isEmpty()
                ? Optional.of(reason(row, BulkRefusal.RECEIVER_UNKNOWN))
                : Optional.empty();
    }

    private static RowReason reason(FormRow row, Enum<?> reason) {
        String column =
                switch (reason) {
                    case BulkRefusal refusal ->
                            switch (refusal) {
                                case SOURCE_UNKNOWN -> "from";
                                case RECEIVER_IS_MISSING, RECEIVER_IS_MISTYPED, RECEIVER_UNKNOWN ->
                                        "receiver";
                                case PURPOSE_IS_MISSING -> "purpose";
                                case UNITS_ARE_WRONG, TABLE_TOO_LARGE, TOO_MANY_LINES -> "units";
                            };
                    case RegistryOutcome.Refusal refusal -> column(refusal);
                    default -> "units";
                };
        return new RowReason(row.number(), column, row.findText(column).orElse(""), reason);
    }

    private static String column(RegistryOutcome.Refusal refusal) {
        return switch (refusal) {
            case BENEFICIARY_IS_MISSING -> "beneficiary";
            case RECEIVER_IS_A_BUFFER, RECEIVER_IS_THE_HOLDER, ACCOUNT_UNKNOWN -> "receiver";
            case SERIALS_UNKNOWN, BLOCK_IS_STOPPED -> "from";
            default -> "units";
        };
    }

    private Deed deed(FormRow row) {
        Pick pick = pick(row).orElseThrow();
        return isMove(row)
                ? new Deed.Move(
                        registry.findAccount(new AccountNumber(receiver(row))).orElseThrow().id(),
                        pick)
                : new Deed.Retire(
                        new Retirement.Draft(
                                pick,
                                Purpose.valueOf(row.getText("purpose")),
                                row.findText("beneficiary").orElse(""),
                                row.findText("occasion").orElse("")));
    }

    private static boolean isMove(FormRow row) {
        return row.getText("kind").equals("MOVE");
    }

    private static String receiver(FormRow row) {
        return row.findText("receiver").orElse("").strip().toUpperCase(Locale.ROOT);
    }

    /// A programme by its code or its name, or a block by its number.
    private static Optional<Pick> pick(FormRow row) {
        String from = row.getText("from").strip();
        String code =
                Arrays.stream(Programme.values())
                        .filter(each -> each.chinese().equals(from) || each.english().equals(from))
                        .findFirst()
                        .map(each -> each.code().letters())
                        .orElse(from.toUpperCase(Locale.ROOT));
        return new UnitsField(code, row.getText("units")).pick();
    }
}
