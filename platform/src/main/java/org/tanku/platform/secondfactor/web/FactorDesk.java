package org.tanku.platform.secondfactor.web;

import jakarta.servlet.http.HttpSession;

import org.springframework.stereotype.Component;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.SignedIn;
import org.tanku.platform.secondfactor.FactorRule;
import org.tanku.platform.secondfactor.FactorStatus;
import org.tanku.platform.secondfactor.SecondFactors;

/// Who is asked for a second factor (谁须出示): whom the rule names, and whoever has one. Demo people
/// have no password and need none of this, but may try it.
@Component
class FactorDesk {
    /// Where a session keeps the page to go on to, and the secret that is not confirmed yet.
    static final String THEN = "tanku.secondfactor.then";

    private static final String SECRET = "tanku.secondfactor.secret";

    private final SecondFactors factors;
    private final FactorRule rule;
    private final Parties parties;

    FactorDesk(SecondFactors factors, FactorRule rule, Parties parties) {
        this.factors = factors;
        this.rule = rule;
        this.parties = parties;
    }

    boolean isAsked(SignedIn who) {
        return isRequired(who.person()) || factors.isEnrolled(person(who));
    }

    boolean isRequired(PartyId id) {
        Acting acting = parties.actingAs(id);
        return !parties.getParty(id).demo() && rule.roles().stream().anyMatch(acting::may);
    }

    boolean isDemo(SignedIn who) {
        return parties.getParty(who.person()).demo();
    }

    FactorStatus status(SignedIn who) {
        return factors.status(person(who), isRequired(who.person()));
    }

    /// A deputy shows the own phone.
    PartyId person(SignedIn who) {
        return parties.personBehind(who.person());
    }

    /// The same one until it is confirmed, so that a page may be read twice.
    String pendingSecret(HttpSession session) {
        if (session.getAttribute(SECRET) instanceof String secret) {
            return secret;
        }
        String secret = factors.newSecret();
        session.setAttribute(SECRET, secret);
        return secret;
    }

    void confirmed(HttpSession session) {
        session.removeAttribute(SECRET);
    }

    /// Once.
    String takeThen(HttpSession session) {
        String then = session.getAttribute(THEN) instanceof String path ? path : "/";
        session.removeAttribute(THEN);
        return then;
    }
}
