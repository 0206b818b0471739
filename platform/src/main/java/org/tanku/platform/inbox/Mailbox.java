package org.tanku.platform.inbox;

import org.tanku.platform.party.PartyId;

import java.time.Instant;
import java.util.Locale;

/// Where a person reads mail (通知邮箱).
///
/// @param digest whether tasks are told there once a working day
/// @param given when the address was given; a link confirms the address of that moment alone
/// @param chosen when anything about it was last chosen
public record Mailbox(
        PartyId person,
        String address,
        Locale language,
        boolean digest,
        State state,
        Instant given,
        Instant chosen) {
    private static final String ATOM = "[0-9A-Za-z!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[0-9A-Za-z]([0-9A-Za-z-]{0,61}[0-9A-Za-z])?";
    private static final String ADDRESS =
            "(?=.{1,64}@)" + ATOM + "(\\." + ATOM + ")*@" + LABEL + "(\\." + LABEL + "){1,6}";

    /// How far an address is (邮箱状态).
    public enum State {
        /// A letter with a link waits to be sent (待发确认信).
        LETTER_WAITS,
        /// The link waits to be followed (待确认).
        LINK_WAITS,
        /// The mail server would not take the letter (被退回).
        REFUSED,
        /// The person followed the link (已确认).
        CONFIRMED
    }

    /// Whether a letter can be addressed to this text: a narrower rule than that of the mail
    /// program, so that what is taken here can be sent there (邮箱地址格式).
    public static boolean isAddress(String text) {
        return text.length() <= 254 && text.matches(ADDRESS);
    }

    /// Nothing is sent to an address that nobody confirmed, but the link that confirms it.
    boolean wantsDigest() {
        return digest && state == State.CONFIRMED;
    }

    /// Without the address: mailboxes end up in logs.
    @Override
    public String toString() {
        return "Mailbox[" + person + ", " + state + "]";
    }
}
