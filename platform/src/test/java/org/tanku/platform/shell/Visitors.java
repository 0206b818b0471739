package org.tanku.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.tanku.platform.Visitor;

import java.util.EnumMap;
import java.util.Map;

/// People of the demo who sign in anew after each start, their colleagues who confirm, and the two
/// accounts between them.
final class Visitors {
    /// Who sends forms; two of each, so that commands meet.
    enum Who {
        HOLDER("demo-holder"),
        SECOND_HOLDER("demo-holder"),
        DEVELOPER("demo-developer"),
        SECOND_DEVELOPER("demo-developer");

        private final String login;

        Who(String login) {
            this.login = login;
        }
    }

    private final int port;
    private final BooksWitness witness;
    private final Map<Who, String> accounts = new EnumMap<>(Who.class);
    private final Map<Who, String> numbers = new EnumMap<>(Who.class);

    Visitors(int port, BooksWitness witness) {
        this.port = port;
        this.witness = witness;
    }

    /// Gives the developer an account and half of the holder's units.
    void prepare() throws Exception {
        signedIn("demo-registry-1")
                .post(
                        "/registry/accounts",
                        Map.of(
                                "holder",
                                witness.ask(
                                        "select organisation_id from party.person"
                                                + " where login_name = 'demo-developer'")));
        for (Who who : Who.values()) {
            String of =
                    " from registry.account a join party.person p on a.holder = p.organisation_id"
                            + " where p.login_name = '"
                            + who.login
                            + "'";
            accounts.put(who, "/registry/accounts/" + witness.ask("select a.id" + of));
            numbers.put(who, witness.ask("select a.number" + of));
        }
        String instruction =
                Visitor.target(
                        signedIn(Who.HOLDER)
                                .post(
                                        account(Who.HOLDER) + "/move",
                                        Map.of(
                                                "to", otherNumber(Who.HOLDER),
                                                "from", "SMCER",
                                                "units", "6000",
                                                "key", "00000000-0000-0000-0000-000000000001")));
        Visitor colleague = colleagueOf(Who.HOLDER);
        assertThat(Visitor.target(colleague.post(instruction + "/confirm", Map.of())))
                .isEqualTo(account(Who.HOLDER));
    }

    Visitor signedIn(Who who) {
        Visitor visitor = signedIn(who.login);
        visitor.get(account(who) + "/move");
        return visitor;
    }

    /// Who confirms what this one proposes.
    Visitor colleagueOf(Who who) {
        Visitor visitor = signedIn(who.login + "-2");
        visitor.get(account(who) + "/move");
        return visitor;
    }

    /// Seals the journal as it stands.
    void seal() {
        assertThat(signedIn("demo-registry-1").post("/journal/roots", Map.of()).statusCode())
                .isEqualTo(302);
    }

    private Visitor signedIn(String login) {
        try {
            Visitor visitor = Visitor.at(port);
            visitor.get("/login");
            visitor.post(
                    "/login/demo",
                    Map.of(
                            "person",
                            witness.ask(
                                    "select id from party.person where login_name = '"
                                            + login
                                            + "'")));
            visitor.get("/journal");
            return visitor;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    String account(Who who) {
        return accounts.getOrDefault(who, "");
    }

    String otherNumber(Who who) {
        boolean holds = who == Who.HOLDER || who == Who.SECOND_HOLDER;
        return numbers.getOrDefault(holds ? Who.DEVELOPER : Who.HOLDER, "");
    }
}
