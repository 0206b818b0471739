package org.tanku.platform.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;

/// Who acts in the story (演示人物): the demo accounts, by their login names.
@Component
@ConditionalOnBooleanProperty("tanku.demo")
class Cast {
    private final Parties parties;

    Cast(Parties parties) {
        this.parties = parties;
    }

    Acting surveyor() {
        return acting("demo-surveyor");
    }

    Acting holder() {
        return acting("demo-holder");
    }

    Acting developer() {
        return acting("demo-developer");
    }

    Acting bureauOfficer() {
        return acting("demo-bureau");
    }

    Acting measurer() {
        return acting("demo-measurer");
    }

    Acting validator() {
        return acting("demo-validator");
    }

    Acting verifier() {
        return acting("demo-verifier");
    }

    Acting issuingOfficer() {
        return acting("demo-registry-1");
    }

    Acting checkingOfficer() {
        return acting("demo-registry-2");
    }

    private Acting acting(String loginName) {
        return parties.actingAs(parties.findPersonByLogin(loginName).orElseThrow().id());
    }
}
