package org.tanku.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.platform.StandLine.fir;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.tanku.platform.CycleStory;
import org.tanku.platform.House;
import org.tanku.platform.Visitor;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.land.MapImports;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Person;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.Staff;
import org.tanku.platform.project.Project;
import org.tanku.platform.verification.FindingOutcome;
import org.tanku.platform.verification.Verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Work goes from inbox to inbox, and never to whom a rule would refuse.
@House
class TasksOfRoomsTest {
    @Autowired private ApplicationContext house;
    @Autowired private Inbox inbox;
    @LocalServerPort private int port;

    @Test
    void a_validated_project_waits_for_the_bureau_and_not_for_its_proposer() {
        CycleStory story = new CycleStory(house);
        EditionId start = story.survey(CycleStory.START, fir("0001", "60"));
        Project project = story.validated(story.ticket(start, story.title(start)));
        String id = "cycle.project:AwaitingRegistration-" + project.id().value();

        assertThat(ids(story.officer)).contains(id);
        assertThat(ids(story.developer)).isEmpty();

        story.projects.register(project.id(), story.officer);

        assertThat(ids(story.officer)).doesNotContain(id);
    }

    @Test
    void a_report_waits_for_verifiers_and_its_findings_take_its_place() {
        CycleStory story = new CycleStory(house);
        MonitoringReport report =
                story.measured(
                        story.ticketProject(fir("0001", "60")),
                        story.survey(CycleStory.END, fir("0001", "95")));
        String waits = "cycle.report:AwaitingVerification-" + report.id().value();
        Acting ownVerifier = story.colleague(story.measurer.organisation(), Role.VERIFIER);
        Acting developers = story.colleague(story.developer.organisation(), Role.VERIFIER);
        assertThat(ids(story.verifier)).contains(waits);
        assertThat(ids(ownVerifier)).doesNotContain(waits);
        assertThat(ids(developers)).doesNotContain(waits);

        FindingOutcome found =
                house.getBean(Verification.class)
                        .recordFinding(report.id(), "缺少样地照片", story.verifier);

        assertThat(found).isInstanceOf(FindingOutcome.Recorded.class);
        assertThat(ids(story.verifier)).doesNotContain(waits);
        assertThat(inbox.list(story.verifier))
                .filteredOn(each -> each.task().page().endsWith(report.id().value().toString()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.task().id()).startsWith("verification.finding:");
                    assertThat(each.task().arguments())
                            .isEqualTo(List.of(report.number(), "缺少样地照片"));
                    assertThat(each.left()).isEqualTo(new TimeLeft.NoPeriod());
                });
    }

    @Test
    void a_file_that_was_sent_waits_for_its_import_as_long_as_it_is_kept(@TempDir Path folder)
            throws IOException {
        Staff staff = Staff.of(house);
        Person person = staff.hire(Role.SURVEYOR, Region.PROVINCE);
        Visitor surveyor = Visitor.at(port);
        surveyor.signIn(person.loginName(), Staff.PASSWORD);
        assertThat(surveyor.get("/inbox").body()).contains("现在没有等您办理的事项");
        Path layer =
                Files.writeString(
                        folder.resolve("layer"),
                        "{\"type\":\"FeatureCollection\",\"features\":[]}");
        house.getBean(MapImports.class)
                .keep("小班<b>.geojson", layer, staff.parties().actingAs(person.id()));

        inbox.countAnew(person.id());

        assertThat(surveyor.get("/inbox").body())
                .contains("检查并导入已上传的文件：小班&lt;b&gt;.geojson")
                .contains("以后到期")
                .containsPattern("还剩 \\d+ (个工作日|天)")
                .contains("class=\"tally\">1</span>");
        assertThat(surveyor.get("/inbox?lang=en").body())
                .contains("Check and import the file you sent: 小班&lt;b&gt;.geojson")
                .containsPattern("\\d+ (working )?days? left");
    }

    @Test
    void who_is_not_signed_in_is_asked_to() {
        assertThat(Visitor.target(Visitor.at(port).get("/inbox"))).endsWith("/login");
    }

    private List<String> ids(Acting acting) {
        return inbox.list(acting).stream().map(each -> each.task().id()).toList();
    }
}
