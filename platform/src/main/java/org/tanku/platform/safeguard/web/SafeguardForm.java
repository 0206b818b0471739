package org.tanku.platform.safeguard.web;

import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.Pick;
import org.tanku.ledger.ProgrammeCode;
import org.tanku.ledger.SerialRange;
import org.tanku.platform.registry.AccountId;
import org.tanku.platform.safeguard.Matter;
import org.tanku.platform.safeguard.Matter.Kind;
import org.tanku.platform.safeguard.Matter.LossCause;
import org.tanku.platform.safeguard.Matter.Paper;
import org.tanku.platform.safeguard.Matter.Term;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A form as it was filled in (申请表).
record SafeguardForm(Map<String, String> fields) {
    /// A field that cannot be read: which, what was found, and a message that says what is
    /// expected.
    public record WrongField(String field, String key, String found) {}

    /// Thrown by the first field that cannot be read.
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;

        private final transient WrongField field;

        Wrong(String field, String key, String found) {
            super(field + ": " + key + ": " + found);
            this.field = new WrongField(field, key, found);
        }

        WrongField field() {
            return field;
        }
    }

    private interface Reading {
        void read() throws Wrong;
    }

    SafeguardForm {
        fields = Map.copyOf(fields);
    }

    public String get(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    Kind kind() throws Wrong {
        try {
            return Kind.valueOf(get("kind"));
        } catch (IllegalArgumentException unknown) {
            throw wrong("kind", "kind");
        }
    }

    /// Every field of its kind that cannot be read, in the order of the form.
    List<WrongField> wrongFields() throws Wrong {
        List<WrongField> wrong = new ArrayList<>();
        for (Reading reading : readings(kind())) {
            try {
                reading.read();
            } catch (Wrong found) {
                wrong.add(found.field());
            }
        }
        return wrong;
    }

    private List<Reading> readings(Kind kind) {
        Reading paper = () -> date("date");
        return switch (kind) {
            case FREEZE -> List.of(() -> account("account"), this::pick, this::term, paper);
            case PLEDGE, CANCEL -> List.of(() -> account("account"), this::pick, paper);
            case LIFT, COURT_CANCEL -> List.of(paper);
            case COURT_MOVE -> List.of(() -> account("receiver"), paper);
            case OVER_ISSUE -> List.of(this::block, this::units, paper);
            case REVERSAL ->
                    List.of(this::block, this::units, this::cause, this::isAvoidable, paper);
            case REPLACEMENT -> List.of(this::pick, paper);
        };
    }

    Matter matter() throws Wrong {
        Paper paper = new Paper(get("paper"), date("date"), get("reason"));
        return switch (kind()) {
            case FREEZE ->
                    new Matter.Freeze(account("account"), pick(), get("court"), term(), paper);
            case PLEDGE ->
                    new Matter.Pledge(
                            account("account"), pick(), get("pledgee"), get("registration"), paper);
            case LIFT -> new Matter.Lift(get("encumbrance"), paper);
            case COURT_MOVE -> new Matter.CourtMove(get("encumbrance"), account("receiver"), paper);
            case COURT_CANCEL -> new Matter.CourtCancel(get("encumbrance"), paper);
            case CANCEL -> new Matter.Cancel(account("account"), pick(), paper);
            case OVER_ISSUE -> new Matter.OverIssue(block(), units(), paper);
            case REVERSAL -> new Matter.Reversal(block(), units(), cause(), isAvoidable(), paper);
            case REPLACEMENT -> new Matter.Replacement(get("due"), pick(), paper);
        };
    }

    private Wrong wrong(String field, String what) {
        String found = get(field);
        String how = found.isEmpty() ? "safeguard.missing." : "safeguard.wrong.";
        return new Wrong(field, how + what, found);
    }

    private Term term() throws Wrong {
        return get("until").isEmpty() ? new Term.Open() : new Term.Until(date("until"));
    }

    private LocalDate date(String name) throws Wrong {
        try {
            return LocalDate.parse(get(name));
        } catch (DateTimeException unreadable) {
            throw wrong(name, name);
        }
    }

    private AccountId account(String name) throws Wrong {
        try {
            return AccountId.parse(get(name));
        } catch (IllegalArgumentException unreadable) {
            throw wrong(name, name);
        }
    }

    private BlockNumber block() throws Wrong {
        try {
            return BlockNumber.parse(get("block"));
        } catch (IllegalArgumentException unreadable) {
            throw wrong("block", "block");
        }
    }

    private long units() throws Wrong {
        String digits =
                Normalizer.normalize(get("units"), Normalizer.Form.NFKC).replaceAll("[,_\\s]", "");
        if (!digits.matches("[0-9]{1,10}")) {
            throw wrong("units", "units");
        }
        return Long.parseLong(digits);
    }

    /// By serials of a block, by units of a block, or by units of a programme.
    private Pick pick() throws Wrong {
        if (!get("serials").isEmpty()) {
            String block = block().toString();
            try {
                return new Pick.OfSerials(SerialRange.parse(block, get("serials")));
            } catch (IllegalArgumentException unreadable) {
                throw wrong("serials", "serials");
            }
        }
        if (!get("block").isEmpty()) {
            return new Pick.OfBlock(block(), units());
        }
        try {
            return new Pick.OfProgramme(new ProgrammeCode(get("programme")), units());
        } catch (IllegalArgumentException unreadable) {
            throw wrong("programme", "programme");
        }
    }

    private LossCause cause() throws Wrong {
        try {
            return LossCause.valueOf(get("cause"));
        } catch (IllegalArgumentException unreadable) {
            throw wrong("cause", "cause");
        }
    }

    private boolean isAvoidable() throws Wrong {
        return switch (get("avoidable")) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw wrong("avoidable", "avoidable");
        };
    }
}
