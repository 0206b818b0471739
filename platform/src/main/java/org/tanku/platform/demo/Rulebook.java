package org.tanku.platform.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.tanku.kernel.method.Scheme;
import org.tanku.platform.accreditation.Accreditation;
import org.tanku.platform.accreditation.Accreditations;
import org.tanku.platform.accreditation.Mandate;
import org.tanku.platform.notice.Periods;
import org.tanku.platform.notice.Step;
import org.tanku.platform.party.PartyId;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the demo's bureau set before the story begins (演示期限与资质): periods and accredited bodies. All
/// of it is assumed for the demo and says so.
@Component
@ConditionalOnBooleanProperty("tanku.demo")
class Rulebook {
    private static final String ASSUMED = "演示假设，不是任何文件的规定；正式运行须由主管部门按文件设定。Assumed for the demo.";
    private static final Map<Step, Integer> DAYS =
            Map.of(
                    Step.DESIGN_NOTICE, 5,
                    Step.VALIDATION, 20,
                    Step.REGISTRATION, 15,
                    Step.VERIFICATION, 20,
                    Step.RESULT_NOTICE, 5,
                    Step.ISSUE, 10,
                    Step.ANSWER, 5);

    private final Cast cast;
    private final Periods periods;
    private final Accreditations accreditations;

    Rulebook(Cast cast, Periods periods, Accreditations accreditations) {
        this.cast = cast;
        this.periods = periods;
        this.accreditations = accreditations;
    }

    void write(LocalDate from, LocalDate until) {
        for (Scheme scheme : Scheme.listOffered()) {
            DAYS.forEach(
                    (step, days) -> periods.set(scheme, step, days, ASSUMED, cast.bureauOfficer()));
            for (PartyId body :
                    List.of(cast.validator().organisation(), cast.verifier().organisation())) {
                for (Mandate mandate : Mandate.values()) {
                    accreditations.accredit(
                            new Accreditation.Draft(
                                    body, mandate, scheme, from, from.plusYears(5), ASSUMED),
                            cast.bureauOfficer());
                }
            }
        }
        for (int year = from.getYear(); year <= until.getYear(); year++) {
            if (!periods.calendar().years().contains(year)) {
                periods.enterYear(year, Set.of(), Set.of(), ASSUMED, cast.bureauOfficer());
            }
        }
    }
}
