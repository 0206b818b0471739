package org.tanku.platform.registry;

import org.tanku.ledger.AccountNumber;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.CheckDigits;
import org.tanku.ledger.Pick;
import org.tanku.ledger.Totals;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Role;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// A holding account (持有账户) of a party; each party has one. Or the buffer of a programme (缓冲账户),
/// which nobody holds and only a registry's act takes from.
///
/// @param holder of a buffer: an id that is no party's
public record Account(AccountId id, String number, PartyId holder, boolean buffer) {
    /// What an account holds of one block (持有量). `issued` counts nothing here.
    ///
    /// @param frozen held units whose hold of the first rank is a freeze, `pledged` a pledge
    public record Holding(
            BlockNumber block, Programme programme, Totals totals, long frozen, long pledged) {
        /// Held for another reason: an offer, for example.
        public long heldOtherwise() {
            return totals.held() - frozen - pledged;
        }
    }

    /// What is done with units of an account (办理事项).
    public sealed interface Deed {
        Pick pick();

        record Move(AccountId to, Pick pick) implements Deed {}

        record Retire(Retirement.Draft draft) implements Deed {
            @Override
            public Pick pick() {
                return draft.pick();
            }
        }
    }

    /// What became of a deed (办理结果).
    ///
    /// @param entry its number in the journal
    /// @param certificate of a retirement, else empty
    public record Dealt(long entry, String certificate) {}

    /// What a room above writes with a deed, in the same commit (同时写入): one row, or else nothing is
    /// booked.
    @FunctionalInterface
    public interface Alongside {
        Statement with(Dealt dealt);

        /// @param values one for each question mark
        record Statement(String sql, List<Object> values) {
            public Statement {
                values = List.copyOf(values);
            }
        }
    }

    /// What keeps an account from giving units away (划转限制), told by a room above: its owner owes
    /// units, for example.
    @FunctionalInterface
    public interface Bar {
        /// All that are barred now.
        Set<Barred> listBarred();
    }

    /// An account that gives nothing of a programme away (限制划转).
    public record Barred(AccountId account, Programme programme) {}

    /// The account as the books name it.
    public AccountNumber inBooks() {
        return new AccountNumber(number);
    }

    /// Stands in for the holder of a programme's buffer.
    static PartyId nobody(Programme programme) {
        String name = "buffer:" + programme.code().letters();
        return new PartyId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /// Officers of the registry and of the bureau see every account.
    public static boolean allSeenBy(Acting acting) {
        return acting.may(Role.REGISTRY_OFFICER) || acting.may(Role.BUREAU_OFFICER);
    }

    /// The holder's own people see theirs.
    public boolean isSeenBy(Acting acting) {
        return holder.equals(acting.organisation())
                || holder.equals(acting.person())
                || allSeenBy(acting);
    }

    static String numberOf(int ordinal) {
        String text = "TKA-%06d".formatted(ordinal);
        return text + "-" + CheckDigits.of(text);
    }
}
