package org.tanku.platform.inbox;

import org.springframework.stereotype.Service;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A person's own address and what is sent there (待办邮件).
@Service
public class Mailing {
    /// How many letters of confirmation a person may have sent in an hour, so that nobody's box is
    /// filled by a stranger: an assumption.
    private static final int LETTERS_AN_HOUR = 3;

    private final MailboxRows mailboxes;
    private final MailRounds rounds;
    private final Post post;
    private final Parties parties;
    private final Clock clock;

    Mailing(MailboxRows mailboxes, MailRounds rounds, Post post, Parties parties, Clock clock) {
        this.mailboxes = mailboxes;
        this.rounds = rounds;
        this.post = post;
        this.parties = parties;
        this.clock = clock;
    }

    /// Whether the operator set a mail server.
    public boolean isSet() {
        return post.isSet();
    }

    /// The hour from which tasks are told.
    public int hour() {
        return post.hour();
    }

    /// Since when the mail server cannot be reached: one moment, or none.
    public List<Instant> awaySince() {
        return post.awaySince();
    }

    public Optional<Mailbox> find(Acting acting) {
        return mailboxes.find(self(acting));
    }

    /// Takes an address and what is wanted there. A new one counts after its link was followed; the
    /// letter with the link is sent by itself, and tried again when the mail server is away.
    public Optional<MailRefusal> choose(
            String address, Locale language, boolean digest, Acting acting) {
        String wanted = address.strip();
        PartyId self = self(acting);
        if (!isSet()) {
            return Optional.of(MailRefusal.MAIL_IS_NOT_SET);
        }
        if (!Mailbox.isAddress(wanted)) {
            return Optional.of(MailRefusal.ADDRESS_IS_MALFORMED);
        }
        boolean same =
                mailboxes
                        .find(self)
                        .filter(each -> each.state() == Mailbox.State.CONFIRMED)
                        .filter(each -> each.address().equals(wanted))
                        .isPresent();
        Instant hourAgo = clock.instant().minus(Duration.ofHours(1));
        if (!same && mailboxes.countLinks(self, hourAgo) >= LETTERS_AN_HOUR) {
            return Optional.of(MailRefusal.TOO_MANY_LETTERS);
        }
        mailboxes.put(self, wanted, language, digest, clock.instant());
        rounds.wake();
        return Optional.empty();
    }

    /// Follows the link of a letter.
    public Optional<MailRefusal> confirm(String token, Acting acting) {
        return mailboxes.confirm(self(acting), MailRounds.digest(token), clock.instant())
                ? Optional.empty()
                : Optional.of(MailRefusal.LINK_DOES_NOT_HOLD);
    }

    /// Takes the address out; no copy of it stays.
    public void remove(Acting acting) {
        mailboxes.remove(self(acting));
    }

    /// A deputy's own box, also while acting for another.
    private PartyId self(Acting acting) {
        return parties.personBehind(acting.person());
    }
}
