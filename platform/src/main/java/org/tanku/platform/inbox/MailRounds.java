package org.tanku.platform.inbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// Sends what is to be sent, every five minutes (发信轮次): letters of confirmation at once, digests
/// once a working day from the hour that is set. What a server that is away did not take waits for
/// the next round.
@Component
class MailRounds {
    /// How long a link holds, and how long a server may ask to come again with it. No rule at hand
    /// fixes it: an assumption.
    static final Duration LINK_HOLDS = Duration.ofHours(24);

    private static final Logger LOG = LoggerFactory.getLogger(MailRounds.class);
    private static final int TOKEN_bytes = 32;

    private final SecureRandom random = new SecureRandom();
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final MailboxRows mailboxes;
    private final LetterRows letters;
    private final LetterWriting writing;
    private final Post post;
    private final Clock clock;

    MailRounds(
            MailboxRows mailboxes,
            LetterRows letters,
            LetterWriting writing,
            Post post,
            Clock clock) {
        this.mailboxes = mailboxes;
        this.letters = letters;
        this.writing = writing;
        this.post = post;
        this.clock = clock;
    }

    /// Soon, and without anybody waiting for it.
    void wake() {
        Thread.ofVirtual()
                .name("mail")
                .uncaughtExceptionHandler((_, e) -> LOG.error("mail: a round broke off", e))
                .start(this::goRound);
    }

    @Scheduled(cron = "30 */5 * * * *")
    void goRound() {
        oneAtATime.lock();
        try {
            if (post.isSet() && sendLinks()) {
                sendDigests(ZonedDateTime.now(clock));
            }
        } finally {
            oneAtATime.unlock();
        }
    }

    /// @return false when the server is away
    private boolean sendLinks() {
        for (Mailbox each : mailboxes.listWaiting()) {
            Instant now = clock.instant();
            String token = token();
            switch (post.send(writing.confirmation(each, token, LINK_HOLDS.toHours(), now))) {
                // who has no letter after a broken line may ask for another
                case SENT, UNCLEAR ->
                        mailboxes.linkSent(each, digest(token), now, now.plus(LINK_HOLDS));
                case REFUSED -> mailboxes.linkRefused(each);
                case LATER -> {
                    if (each.given().isBefore(now.minus(LINK_HOLDS))) {
                        mailboxes.linkRefused(each);
                    }
                }
                case AWAY -> {
                    return false;
                }
            }
        }
        return true;
    }

    private void sendDigests(ZonedDateTime now) {
        LocalDate day = now.toLocalDate();
        ZonedDateTime from = day.atTime(post.hour(), 0).atZone(now.getZone());
        if (now.isBefore(from) || !writing.isWorkingDay(day)) {
            return;
        }
        for (Mailbox each : mailboxes.listConfirmed()) {
            boolean today = each.chosen().isBefore(from.toInstant());
            if (!today) {
                continue;
            }
            Optional<LetterRows.Attempt> next = letters.next(each.person(), day);
            if (next.isPresent() && !tell(each, next.get())) {
                return;
            }
        }
    }

    /// @return false when the server is away
    private boolean tell(Mailbox mailbox, LetterRows.Attempt attempt) {
        List<Waiting> waiting;
        Letter letter;
        try {
            waiting = writing.listWaiting(mailbox);
            letter = writing.digest(mailbox, waiting, attempt.day(), clock.instant());
        } catch (RuntimeException failed) {
            // the others get their letters; this one is tried in the next round
            LOG.error("mail: the tasks of {} could not be told", mailbox.person(), failed);
            return true;
        }
        if (!letters.begin(attempt, waiting.size(), clock.instant())) {
            return true;
        }
        if (waiting.isEmpty()) {
            letters.endWithoutLetter(attempt, clock.instant());
            return true;
        }
        Delivery delivery = post.send(letter);
        letters.end(attempt, delivery, clock.instant());
        return delivery != Delivery.AWAY;
    }

    private String token() {
        byte[] bytes = new byte[TOKEN_bytes];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
