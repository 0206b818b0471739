package org.tanku.platform.api.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tanku.platform.api.KeptAnswers;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.SignedIn;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// Does a command once a key (幂等办理): the same key with the same content is given the first answer,
/// with other content a refusal. What is refused leaves nothing behind, so its key may come again.
@Component
class Doing {
    static final String KEY = "Idempotency-Key";
    private static final Pattern SHAPE = Pattern.compile("[\\x21-\\x7e]{1,64}");

    /// What is to be told (办理应答).
    sealed interface Done {}

    /// @param location empty where nothing came into being
    /// @param again whether it was done before
    record Answered(int status, String location, String body, boolean again) implements Done {}

    record NotDone(Problem problem) implements Done {}

    private final KeptAnswers answers;
    private final TransactionTemplate transaction;
    private final Letter letter;

    Doing(KeptAnswers answers, PlatformTransactionManager transactions, Letter letter) {
        this.answers = answers;
        this.transaction = new TransactionTemplate(transactions);
        this.letter = letter;
    }

    Done once(Command<?> command, HttpServletRequest request) {
        String key = keyOf(request);
        PartyId person = personOf();
        byte[] digest = digest(command, request);
        return Objects.requireNonNull(
                transaction.execute(status -> {
                    answers.waitForTurn(person, key);
                    Optional<KeptAnswers.Kept> before = answers.find(person, key);
                    if (before.isPresent()) {
                        return again(before.get(), digest);
                    }
                    requireSeen(command, request);
                    Done done = told(command.act().apply(below(person, key)));
                    switch (done) {
                        case Answered(var number, var location, var body, _) ->
                                answers.keep(
                                        person,
                                        key,
                                        new KeptAnswers.Kept(digest, number, location, body));
                        case NotDone _ -> status.setRollbackOnly();
                    }
                    return done;
                }));
    }

    /// A request that is bound to what its sender read does nothing when that has changed. Our tags
    /// are weak because of compression; what they digest is the whole answer, so they are compared
    /// by their words.
    private void requireSeen(Command<?> command, HttpServletRequest request) {
        String seen = request.getHeader(HttpHeaders.IF_MATCH);
        if (seen == null) {
            return;
        }
        if (command.state().isEmpty()) {
            throw ApiFault.of(DoorRefusal.STATE_HAS_NO_TAG, seen);
        }
        String now = ReplyHandling.tag(letter.bytes(command.state().getFirst().get()));
        List<String> tags = List.of(seen.replace("W/", "").split(" *, *"));
        if (!tags.contains("*") && !tags.contains(now.replace("W/", ""))) {
            throw ApiFault.of(DoorRefusal.STATE_HAS_CHANGED, now);
        }
    }

    private Done told(Reply<?> reply) {
        return switch (reply) {
            case Reply.Created<?>(var body, var location) ->
                    new Answered(
                            HttpStatus.CREATED.value(),
                            location.toString(),
                            letter.text(body),
                            false);
            case Reply.Accepted<?>(var body, var location) ->
                    new Answered(
                            HttpStatus.ACCEPTED.value(),
                            location.toString(),
                            letter.text(body),
                            false);
            case Reply.Done<?>(var body) -> ok(body);
            case Reply.Found<?>(var body) -> ok(body);
            case Reply.Refused<?>(var problem) -> new NotDone(problem);
        };
    }

    private Answered ok(Object body) {
        return new Answered(HttpStatus.OK.value(), "", letter.text(body), false);
    }

    private static Done again(KeptAnswers.Kept before, byte[] digest) {
        return MessageDigest.isEqual(before.digest(), digest)
                ? new Answered(before.status(), before.location(), before.body(), true)
                : new NotDone(Problem.of(DoorRefusal.IDEMPOTENCY_KEY_USED_OTHERWISE));
    }

    private byte[] digest(Command<?> command, HttpServletRequest request) {
        String content =
                request.getMethod()
                        + " "
                        + request.getRequestURI()
                        + "\n"
                        + letter.text(command.asked());
        return ReplyHandling.sha256(content.getBytes(StandardCharsets.UTF_8));
    }

    /// Two people may choose the same key.
    private static String below(PartyId person, String key) {
        return person + "." + key;
    }

    private static String keyOf(HttpServletRequest request) {
        String key = request.getHeader(KEY);
        if (key == null || !SHAPE.matcher(key).matches()) {
            throw ApiFault.of(
                    DoorRefusal.IDEMPOTENCY_KEY_MISSING, KEY + ": " + (key == null ? "" : key));
        }
        return key;
    }

    private static PartyId personOf() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null && who.getPrincipal() instanceof SignedIn signedIn) {
            return signedIn.person();
        }
        throw new ApiFault(Problem.of(DoorRefusal.TOKEN_MISSING, ""));
    }
}
