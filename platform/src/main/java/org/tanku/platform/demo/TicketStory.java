package org.tanku.platform.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tanku.platform.land.Land;
import org.tanku.platform.land.SurveyEdition;
import org.tanku.platform.project.Project;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.seal.Seals;

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

    private final Land land;
    private final Groundwork groundwork;
    private final Harvest harvest;
    private final Seals seals;
    private final Cast cast;

    TicketStory(Land land, Groundwork groundwork, Harvest harvest, Seals seals, Cast cast) {
        this.land = land;
        this.groundwork = groundwork;
        this.harvest = harvest;
        this.seals = seals;
        this.cast = cast;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!land.listEditions().isEmpty()) {
            return;
        }
        SurveyEdition start =
                groundwork.survey("changkou-2016-map-generated.geojson", SURVEYED_FIRST);
        SurveyEdition end = groundwork.survey("changkou-2021-map-generated.geojson", SURVEYED_LAST);
        Project project = groundwork.register(groundwork.claim(start), start);
        UnitBlock block = harvest.issue(project, end);
        seals.seal(cast.issuingOfficer());
        LOG.info("the demo's story is told up to block {}", block.number());
    }
}
