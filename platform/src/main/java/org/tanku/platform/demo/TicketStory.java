package org.tanku.platform.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tanku.platform.land.SurveyEdition;
import org.tanku.platform.notice.Subject;
import org.tanku.platform.project.Project;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.verification.VerificationStatement;

import java.time.LocalDate;

/// Replays carbon ticket No. 0000001 (第 0000001 号碳票) once, when a demo begins with empty books.
///
/// Published are the area, 3,197 mu, and the amount, 12,723 t. The survey behind it is not public:
/// the two stand tables here are generated, and say so. The dates of survey and monitoring and the
/// number of the rights certificate are the demo's own.
@Component
@ConditionalOnBooleanProperty("tanku.demo")
@Order(20)
class TicketStory implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(TicketStory.class);

    private static final LocalDate SURVEYED_FIRST = LocalDate.of(2016, 4, 20);
    private static final LocalDate SURVEYED_LAST = LocalDate.of(2021, 4, 25);

    private final Groundwork groundwork;
    private final Consent consent;
    private final Harvest harvest;
    private final Prologue prologue;
    private final StoryClock clock;

    TicketStory(
            Groundwork groundwork,
            Consent consent,
            Harvest harvest,
            Prologue prologue,
            StoryClock clock) {
        this.groundwork = groundwork;
        this.consent = consent;
        this.harvest = harvest;
        this.prologue = prologue;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!prologue.isDue()) {
            return;
        }
        LocalDate firstDay = LocalDate.now(clock).minusDays(StoryDays.BEFORE);
        prologue.setRules(firstDay);
        clock.tell(StoryDays.morningOf(firstDay));
        try {
            UnitBlock block = tell();
            LOG.info("the demo's story is told up to block {}", block.number());
        } finally {
            clock.endStory();
        }
        prologue.seal();
    }

    private UnitBlock tell() {
        SurveyEdition start =
                groundwork.survey("changkou-2016-map-generated.geojson", SURVEYED_FIRST);
        SurveyEdition end = groundwork.survey("changkou-2021-map-generated.geojson", SURVEYED_LAST);
        Project proposed = groundwork.propose(groundwork.claim(start), start);
        consent.publishDesign(proposed);
        consent.outlast(proposed.id().value(), Subject.Kind.PROJECT);
        VerificationStatement statement = harvest.verify(consent.register(proposed), end);
        consent.outlast(statement.id().value(), Subject.Kind.STATEMENT);
        return harvest.issue(statement);
    }
}
