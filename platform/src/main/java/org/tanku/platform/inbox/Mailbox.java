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

    /// Nothing is sent to an address that nobody confirmed, but the link that confirms it.
    boolean wantsDigest() {
        return digest && state == State.CONFIRMED;
    }
}
