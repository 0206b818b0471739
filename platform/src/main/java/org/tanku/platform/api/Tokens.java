package org.tanku.platform.api;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tanku.platform.api.TokenCheck.CheckRefusal;
import org.tanku.platform.api.TokenOutcome.TokenRefusal;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Person;
import org.tanku.platform.party.SigningIn;
import org.tanku.platform.party.SigningIn.AccessChange;
import org.tanku.platform.secondfactor.FactorRule;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The tokens of people (访问令牌): made, listed and revoked by their owner, checked at the door.
@Service
public class Tokens {
    /// How long a token may live, in days; the owner chooses.
    public static final List<Integer> DAYS_OFFERED = List.of(7, 30, 90, 365);

    private static final int LONGEST_NAME = 80;
    private static final int MOST_IN_FORCE = 50;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final TokenRows rows;
    private final Parties parties;
    private final SigningIn signingIn;
    private final FactorRule factors;
    private final Clock clock;

    Tokens(TokenRows rows, Parties parties, SigningIn signingIn, FactorRule factors, Clock clock) {
        this.rows = rows;
        this.parties = parties;
        this.signingIn = signingIn;
        this.factors = factors;
        this.clock = clock;
    }

    /// Makes a token for its owner; its text is in the answer and nowhere else.
    @Transactional
    public TokenOutcome make(String name, Set<Scope> scopes, int days, PartyId owner) {
        String plain = name.strip();
        Optional<TokenRefusal> wrong = findWrong(plain, scopes, days, owner);
        if (wrong.isPresent()) {
            return new TokenOutcome.Refused(wrong.get());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        TokenText text = TokenText.random(RANDOM);
        Token token =
                new Token(
                        text.id(),
                        owner,
                        plain,
                        scopes,
                        now,
                        now.plus(Duration.ofDays(days)),
                        Token.State.IN_FORCE,
                        new Token.LastUse.Never());
        rows.insert(token, text.digest());
        return new TokenOutcome.Made(token, text.text());
    }

    /// The tokens of a person, the newest first.
    public List<Token> list(PartyId owner) {
        return rows.list(owner, clock.instant());
    }

    /// From now on the token opens nothing; only its owner can say so.
    @Transactional
    public boolean revoke(String id, PartyId owner) {
        return rows.revoke(id, owner, clock.instant());
    }

    /// Who got another password may have lost the old one to a stranger, with what was made by it;
    /// and no token made without a second factor may grow into one of an office that needs it.
    @EventListener
    @Transactional
    void end(AccessChange change) {
        boolean ends =
                switch (change) {
                    case AccessChange.PasswordReset _ -> true;
                    case AccessChange.Appointed appointed ->
                            factors.roles().contains(appointed.role());
                };
        if (ends) {
            rows.revokeAll(change.person(), clock.instant());
        }
    }

    /// What the text that a program shows is worth, and notes its use.
    @Transactional
    public TokenCheck check(String shown) {
        return switch (TokenText.spelling(shown)) {
            case NOT_A_TOKEN -> new TokenCheck.Refused(CheckRefusal.NOT_A_TOKEN);
            case CHECK_DIFFERS -> new TokenCheck.Refused(CheckRefusal.TOKEN_IS_MISTYPED);
            case RIGHT -> check(TokenText.parse(shown));
        };
    }

    private TokenCheck check(TokenText text) {
        Instant now = clock.instant();
        Optional<TokenRows.Kept> found = rows.find(text.id(), now);
        if (found.isEmpty() || !MessageDigest.isEqual(found.get().digest(), text.digest())) {
            return new TokenCheck.Refused(CheckRefusal.TOKEN_UNKNOWN);
        }
        Token token = found.get().token();
        return switch (token.state()) {
            case REVOKED -> new TokenCheck.Refused(CheckRefusal.TOKEN_REVOKED);
            case EXPIRED -> new TokenCheck.Refused(CheckRefusal.TOKEN_EXPIRED);
            case IN_FORCE -> {
                Person owner = parties.getPerson(token.person());
                if (owner.demo() && signingIn.findDemo(owner.id()).isEmpty()) {
                    yield new TokenCheck.Refused(CheckRefusal.OWNER_CANNOT_SIGN_IN);
                }
                rows.noteUse(token.id(), now);
                yield new TokenCheck.Accepted(token, owner);
            }
        };
    }

    private Optional<TokenRefusal> findWrong(
            String name, Set<Scope> scopes, int days, PartyId owner) {
        EnumSet<TokenRefusal> wrong = EnumSet.noneOf(TokenRefusal.class);
        // a deputyship ends by its date, a token would not
        if (parties.findPerson(owner).isEmpty()) {
            wrong.add(TokenRefusal.OWNER_IS_NO_PERSON);
        }
        if (name.isEmpty()) {
            wrong.add(TokenRefusal.NAME_IS_MISSING);
        }
        if (name.length() > LONGEST_NAME) {
            wrong.add(TokenRefusal.NAME_IS_TOO_LONG);
        }
        if (scopes.isEmpty()) {
            wrong.add(TokenRefusal.NO_SCOPES);
        }
        if (!DAYS_OFFERED.contains(days)) {
            wrong.add(TokenRefusal.DAYS_ARE_NOT_OFFERED);
        }
        if (list(owner).stream().filter(each -> each.state() == Token.State.IN_FORCE).count()
                >= MOST_IN_FORCE) {
            wrong.add(TokenRefusal.TOO_MANY_TOKENS);
        }
        return wrong.stream().findFirst();
    }
}
