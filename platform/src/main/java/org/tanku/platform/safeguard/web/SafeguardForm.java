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
import java.util.Map;

/// A form as it was filled in (申请表).
record SafeguardForm(Map<String, String> fields) {
    /// A field that cannot be read: found, and a message that says what is expected.
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;

        private final String key;
        private final String found;

        Wrong(String key, String found) {
            super(key + ": " + found);
            this.key = key;
            this.found = found;
        }

        String key() {
            return key;
        }

        String found() {
            return found;
        }
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
            throw new Wrong("safeguard.wrong.kind", get("kind"));
        }
    }

    Matter matter() throws Wrong {
        Paper paper = new Paper(get("paper"), date("date"), get("reason"));
        return switch (kind()) {
            case FREEZE ->
                    new Matter.Freeze(
                            account("account"),
                            pick(),
                            get("court"),
                            get("until").isEmpty()
                                    ? new Term.Open()
                                    : new Term.Until(date("until")),
                            paper);
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

    private LocalDate date(String name) throws Wrong {
        try {
            return LocalDate.parse(get(name));
        } catch (DateTimeException unreadable) {
            throw new Wrong("safeguard.wrong.date", get(name));
        }
    }

    private AccountId account(String name) throws Wrong {
        try {
            return AccountId.parse(get(name));
        } catch (IllegalArgumentException unreadable) {
            throw new Wrong("safeguard.wrong.account", get(name));
        }
    }

    private BlockNumber block() throws Wrong {
        try {
            return BlockNumber.parse(get("block"));
        } catch (IllegalArgumentException unreadable) {
            throw new Wrong("safeguard.wrong.block", get("block"));
        }
    }

    private long units() throws Wrong {
        String digits =
                Normalizer.normalize(get("units"), Normalizer.Form.NFKC).replaceAll("[,_\\s]", "");
        if (!digits.matches("[0-9]{1,10}")) {
            throw new Wrong("safeguard.wrong.units", get("units"));
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
                throw new Wrong("safeguard.wrong.serials", get("serials"));
            }
        }
        if (!get("block").isEmpty()) {
            return new Pick.OfBlock(block(), units());
        }
        try {
            return new Pick.OfProgramme(new ProgrammeCode(get("programme")), units());
        } catch (IllegalArgumentException unreadable) {
            throw new Wrong("safeguard.wrong.programme", get("programme"));
        }
    }

    private LossCause cause() throws Wrong {
        try {
            return LossCause.valueOf(get("cause"));
        } catch (IllegalArgumentException unreadable) {
            throw new Wrong("safeguard.wrong.cause", get("cause"));
        }
    }

    private boolean isAvoidable() throws Wrong {
        return switch (get("avoidable")) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new Wrong("safeguard.wrong.avoidable", get("avoidable"));
        };
    }
}
