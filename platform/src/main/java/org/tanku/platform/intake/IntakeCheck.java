package org.tanku.platform.intake;

import org.springframework.stereotype.Component;
import org.tanku.ledger.AccountNumber;
import org.tanku.ledger.CheckDigits;
import org.tanku.platform.intake.IntakeLine.Facts;
import org.tanku.platform.intake.IntakeLine.Stage;
import org.tanku.platform.intake.IntakeList.Kind;
import org.tanku.platform.intake.IntakeOutcome.RowReason;
import org.tanku.platform.intake.IntakeOutcome.RowRefusal;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Party;
import org.tanku.platform.party.PartyKind;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Registry;
import org.tanku.survey.FormRow;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads rows into lines and holds them against the books (清单核对): each row by itself, then against
/// the rows above it and the lines that were booked before.
@Component
class IntakeCheck {
    /// @param lines of rows that can be booked or were
    record Checked(List<IntakeLine> lines, List<RowReason> reasons) {}

    private static final Pattern NUMBER = Pattern.compile("[^\\s\\p{C}\\p{Z}]{1,100}");
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");
    private static final Pattern UNITS = Pattern.compile("[1-9][0-9]{0,9}");
    private static final Pattern ACCOUNT = Pattern.compile("TKA-[0-9]{6}-[0-9]{2}");
    private static final int LONGEST_TEXT = 200;

    private final IntakeRows rows;
    private final Registry registry;
    private final Parties parties;

    IntakeCheck(IntakeRows rows, Registry registry, Parties parties) {
        this.rows = rows;
        this.registry = registry;
        this.parties = parties;
    }

    Checked check(Kind kind, List<FormRow> asked) {
        List<IntakeLine> lines = new ArrayList<>();
        List<RowReason> reasons = new ArrayList<>();
        for (FormRow row : asked) {
            findMisread(kind, row)
                    .ifPresentOrElse(
                            refusal -> reasons.add(reason(row, refusal)),
                            () -> lines.add(line(kind, row)));
        }
        findUnbookable(kind, lines)
                .forEach((line, refusal) -> reasons.add(reason(rowOf(line, asked), refusal)));
        return new Checked(lines, reasons);
    }

    private static FormRow rowOf(IntakeLine line, List<FormRow> asked) {
        return asked.stream().filter(row -> row.number() == line.row()).findFirst().orElseThrow();
    }

    /// Lines that the books cannot take, each after those above it.
    Map<IntakeLine, RowRefusal> findUnbookable(Kind kind, List<IntakeLine> lines) {
        Map<IntakeLine, RowRefusal> refused = new LinkedHashMap<>();
        Map<String, IntakeLine> booked = rows.listBooked(kind, lines);
        Set<String> seen = new HashSet<>();
        Map<String, Long> registered = new HashMap<>();
        Map<String, Long> taken = new HashMap<>();
        for (IntakeLine line : lines) {
            Optional<RowRefusal> wrong = findWrongAccount(line);
            if (wrong.isEmpty() && !seen.add(line.number())) {
                wrong = Optional.of(RowRefusal.NUMBER_TWICE);
            }
            Optional<IntakeLine> before = Optional.ofNullable(booked.get(line.number()));
            if (wrong.isEmpty() && before.isPresent() && !before.get().isSame(line)) {
                wrong = Optional.of(RowRefusal.BOOKED_OTHERWISE);
            }
            if (wrong.isEmpty() && line.facts() instanceof Facts.Recorded facts) {
                wrong = findTooMuch(line, facts, before.isPresent(), registered, taken);
            }
            wrong.ifPresent(refusal -> refused.put(line, refusal));
        }
        return refused;
    }

    /// Of registered reductions no more are held than there are, whoever holds them.
    private Optional<RowRefusal> findTooMuch(
            IntakeLine line,
            Facts.Recorded facts,
            boolean booked,
            Map<String, Long> registered,
            Map<String, Long> taken) {
        String registration = facts.registration();
        long inAll =
                registered.computeIfAbsent(
                        registration, each -> rows.findRegistered(each).orElse(facts.registered()));
        if (inAll != facts.registered()) {
            return Optional.of(RowRefusal.REGISTRATION_DIFFERS);
        }
        long sum =
                taken.computeIfAbsent(registration, rows::sumBooked) + (booked ? 0 : line.units());
        taken.put(registration, sum);
        return sum > inAll ? Optional.of(RowRefusal.MORE_THAN_REGISTERED) : Optional.empty();
    }

    private Optional<RowRefusal> findWrongAccount(IntakeLine line) {
        Optional<Account> account = registry.findAccount(new AccountNumber(line.account()));
        if (account.isEmpty()) {
            return Optional.of(RowRefusal.ACCOUNT_UNKNOWN);
        }
        if (account.get().buffer()) {
            return Optional.of(RowRefusal.RECEIVER_IS_A_BUFFER);
        }
        Party holder = parties.getParty(account.get().holder());
        return isMeant(holder, line.holder())
                ? Optional.empty()
                : Optional.of(RowRefusal.HOLDER_DIFFERS);
    }

    /// Persons are not compared: nobody is to find out a name by trying.
    private static boolean isMeant(Party holder, String written) {
        return holder.kind() == PartyKind.PERSON || plain(holder.name()).equals(plain(written));
    }

    private static Optional<RowRefusal> findMisread(Kind kind, FormRow row) {
        if (!NUMBER.matcher(number(row.getText("number"))).matches()) {
            return Optional.of(RowRefusal.NUMBER_IS_WRONG);
        }
        if (kind == Kind.ALLOWANCES && !YEAR.matcher(row.getText("year").strip()).matches()) {
            return Optional.of(RowRefusal.YEAR_IS_WRONG);
        }
        if (!UNITS.matcher(digits(row.getText("units"))).matches()) {
            return Optional.of(RowRefusal.UNITS_ARE_WRONG);
        }
        if (kind == Kind.NATIONAL_RECORDS
                && !UNITS.matcher(digits(row.getText("issued"))).matches()) {
            return Optional.of(RowRefusal.REGISTERED_IS_WRONG);
        }
        if (row.texts().values().stream().anyMatch(each -> each.length() > LONGEST_TEXT)) {
            return Optional.of(RowRefusal.TEXT_IS_TOO_LONG);
        }
        String account = account(row);
        return ACCOUNT.matcher(account).matches() && CheckDigits.match(account)
                ? Optional.empty()
                : Optional.of(RowRefusal.ACCOUNT_IS_MISTYPED);
    }

    private IntakeLine line(Kind kind, FormRow row) {
        return new IntakeLine(
                row.number(),
                number(row.getText("number")),
                holder(row),
                Long.parseLong(digits(row.getText("units"))),
                account(row),
                switch (kind) {
                    case ALLOWANCES ->
                            new Facts.Allocated(
                                    Integer.parseInt(row.getText("year").strip()),
                                    Stage.valueOf(row.getText("stage")));
                    case NATIONAL_RECORDS ->
                            new Facts.Recorded(
                                    number(plain(row.getText("ccer"))),
                                    Long.parseLong(digits(row.getText("issued"))),
                                    row.getText("project").strip(),
                                    row.getText("name").strip(),
                                    row.getText("method").strip());
                });
    }

    /// As anybody may see it: a person's name is masked in a list, whatever the file says.
    private String holder(FormRow row) {
        String written = row.getText("holder").strip();
        return registry.findAccount(new AccountNumber(account(row)))
                .filter(account -> !account.buffer())
                .map(account -> parties.getParty(account.holder()))
                .filter(holder -> isMeant(holder, written))
                .map(Party::name)
                .orElse(written);
    }

    private static RowReason reason(FormRow row, RowRefusal refusal) {
        String column = refusal == RowRefusal.TEXT_IS_TOO_LONG ? longest(row) : refusal.column();
        return new RowReason(row.number(), column, row.findText(column).orElse(""), refusal);
    }

    private static String longest(FormRow row) {
        return Collections.max(
                        row.texts().entrySet(),
                        Comparator.comparingInt(each -> each.getValue().length()))
                .getKey();
    }

    private static String account(FormRow row) {
        return number(row.getText("account"));
    }

    /// Small letters are great ones: one number is not booked as two.
    private static String number(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    /// A whole number as people type it: `2723`, `2,723`, `２７２３`.
    private static String digits(String text) {
        return plain(text).replaceAll("[,_]", "");
    }

    /// Width and blanks do not tell two names apart.
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
