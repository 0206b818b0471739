package org.tanku.platform.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.platform.StandLine.fir;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.tanku.platform.CycleStory;
import org.tanku.platform.House;
import org.tanku.platform.api.web.Program.Answer;
import org.tanku.platform.disturbance.LossStory;
import org.tanku.platform.farm.FarmConditions;
import org.tanku.platform.farm.FarmProject;
import org.tanku.platform.farm.FarmReport;
import org.tanku.platform.farm.FarmStory;
import org.tanku.platform.sampling.PlotStory;
import org.tanku.platform.sampling.SamplingPlan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Losses of forest projects and farm projects, by program.
@House
class LossesAndFieldsTest {
    @Autowired ApplicationContext house;
    @LocalServerPort int port;

    @Test
    void a_fire_is_recorded_corrected_and_withdrawn_with_its_paper() {
        CycleStory story = new CycleStory(house);
        LossStory losses =
                new LossStory(house, story.ticketProject(fir("0001", "60")), story.developer);
        Program developer = Program.openingAll(house, port, story.developer);
        String at = "/projects/" + losses.project.id().value() + "/disturbances";
        String fire = fire(story.code("0001").toString(), "5", losses);
        Answer recorded = developer.post(at, fire);
        assertThat(recorded.status()).as(recorded.text()).isEqualTo(200);
        assertThat(recorded.body().path("area_mu").asDouble()).isEqualTo(5);
        assertThat(developer.post(at, fire).refusal()).isEqualTo("ALREADY_RECORDED");
        for (String wrong :
                List.of(
                        fire("no code", "5", losses),
                        fire(story.code("0001").toString(), "-5", losses),
                        fire(story.code("0001").toString(), "\"NaN\"", losses))) {
            assertThat(developer.post(at, wrong).refusal()).isEqualTo("BODY_UNREADABLE");
        }

        String record = "/disturbances/" + recorded.body().path("id").asString();
        String right =
                "{\"facts\": %s, \"reason\": \"复测\"}"
                        .formatted(fire(story.code("0001").toString(), "6", losses));
        Answer corrected = developer.post(record + "/correction", right);
        assertThat(corrected.body().path("area_mu").asDouble()).isEqualTo(6);
        assertThat(corrected.body().path("reason").asString()).isEqualTo("复测");
        assertThat(developer.post(record + "/correction", right).refusal())
                .isEqualTo("RECORD_ALREADY_CORRECTED");
        String again = "/disturbances/" + corrected.body().path("id").asString();
        assertThat(developer.post(again + "/withdrawal", "{\"reason\": \"误报\"}").status())
                .isEqualTo(200);
        Answer all = developer.get(at);
        assertThat(all.body().path("items").size()).isEqualTo(3);
        all.body()
                .path("items")
                .forEach(each -> assertThat(each.path("valid").asBoolean()).isFalse());
        Program stranger = Program.openingAll(house, port, new CycleStory(house).holder);
        assertThat(stranger.get(at).refusal()).isEqualTo("ROLE_MISSING");
    }

    @Test
    void a_farm_project_is_registered_and_its_report_judged() {
        FarmStory story = new FarmStory(house);
        FarmProject project = story.proposed();
        String at = "/farm-projects/" + project.id().value();
        Program officer = Program.openingAll(house, port, story.officer);
        assertThat(officer.get(at).body().path("registered").asBoolean()).isFalse();
        Answer registered = officer.post(at + "/registration", "");
        assertThat(registered.status()).as(registered.text()).isEqualTo(200);
        assertThat(registered.body().path("registered").asBoolean()).isTrue();
        assertThat(officer.post(at + "/registration", "").refusal())
                .isEqualTo("PROJECT_ALREADY_REGISTERED");

        FarmReport report = story.measured(project);
        String judged = "/farm-reports/" + report.id().value() + "/opinion";
        Program verifier = Program.openingAll(house, port, story.verifier);
        assertThat(verifier.post(judged, "{\"agrees\": false}").refusal())
                .isEqualTo("REMARK_IS_MISSING");
        Answer agreed = verifier.post(judged, "{\"agrees\": true, \"remark\": \"记录齐全\"}");
        assertThat(agreed.status()).as(agreed.text()).isEqualTo(200);
        assertThat(agreed.body().path("tonnes").asLong())
                .isEqualTo((long) Math.floor(report.reduction().value()));
        Program nobody = Program.withoutToken(port);
        assertThat(
                        nobody.get(at + "/reports")
                                .body()
                                .path("items")
                                .get(0)
                                .path("opinion")
                                .asString())
                .isEqualTo("AGREED");
        assertThat(nobody.get("/farm-projects?limit=5").status()).isEqualTo(200);
    }

    @Test
    void what_is_missing_in_a_list_or_a_map_is_named_with_its_place() {
        FarmStory story = new FarmStory(house);
        Program developer = Program.openingAll(house, port, story.developer);
        String whole = "{\"condition\": \"A\", \"holds\": true}";
        Map.of(
                        "[null]",
                        "/conditions/0 is missing",
                        "[" + whole + ", {\"holds\": true}]",
                        "/conditions/1/condition is missing",
                        "[{\"condition\": \"A\", \"met\": true}]",
                        "/conditions/0/met is not known",
                        "[\"A\"]",
                        "/conditions/0 is no object",
                        "{}",
                        "/conditions is no list")
                .forEach((conditions, place) ->
                        unreadable(developer.post("/farm-projects", farm(conditions)), place));

        PlotStory plots = new PlotStory(house);
        Program measurer = Program.openingAll(house, port, plots.story.measurer);
        String at = "/projects/" + plots.project.id().value() + "/sampling-plans";
        String plan =
                """
                {"edition": "%s", "grouping": "SPECIES", "firstDay": "%s", "lastDay": "%s",
                 "equations": "FUJIAN_VOLUME",
                 "plotArea_m2": {"value": 667, "source": "kernel case"},
                 "expected": %s}
                """;
        Map.of(
                        "{\"杉木\": null}", "/expected/杉木 is missing",
                        "{\"杉木\": {\"mean_m3PerHm2\": 100, \"source\": \"x\"}}",
                                "/expected/杉木/deviation_m3PerHm2 is missing",
                        "[]", "/expected is no object")
                .forEach((expected, place) ->
                        unreadable(measurer.post(at, planned(plan, plots, expected)), place));
    }

    private static void unreadable(Answer answer, String place) {
        assertThat(answer.refusal()).as(answer.text()).isEqualTo("BODY_UNREADABLE");
        assertThat(answer.text()).contains(place);
    }

    @Test
    void a_farm_project_is_proposed_with_answers_and_its_report_computed_anew() {
        FarmStory story = new FarmStory(house);
        Program developer = Program.openingAll(house, port, story.developer);
        Answer refused = developer.post("/farm-projects", farm("[]"));
        assertThat(refused.refusal()).isEqualTo("CONDITIONS_NOT_MET");
        int asked = FarmConditions.listAsked().size();
        assertThat(refused.body().path("conditions").size()).isEqualTo(asked);
        String answers =
                FarmConditions.listAsked().stream()
                        .map(rule ->
                                "{\"condition\": \"%s\", \"holds\": true, \"evidence\": \"台账\"}"
                                        .formatted(rule.id()))
                        .collect(Collectors.joining(",", "[", "]"));
        Answer proposed = developer.post("/farm-projects", farm(answers));
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        assertThat(proposed.body().path("registered").asBoolean()).isFalse();
        assertThat(developer.post("/farm-projects", farm(answers).replace("350627", "x")).refusal())
                .isEqualTo("BODY_UNREADABLE");

        FarmReport report = story.measured(story.registered());
        Program verifier = Program.openingAll(house, port, story.verifier);
        Answer anew = verifier.post("/farm-reports/" + report.id().value() + "/recomputation", "");
        assertThat(anew.body().path("equal").asBoolean()).as(anew.text()).isTrue();
    }

    @Test
    void a_sampling_plan_is_made_and_its_plots_are_told() {
        PlotStory story = new PlotStory(house);
        Program measurer = Program.openingAll(house, port, story.story.measurer);
        String at = "/projects/" + story.project.id().value() + "/sampling-plans";
        String asked =
                """
                {"edition": "%s", "grouping": "SPECIES", "firstDay": "%s", "lastDay": "%s",
                 "equations": "FUJIAN_VOLUME",
                 "plotArea_m2": {"value": 667, "source": "kernel case"},
                 "expected": {
                   "杉木": {"mean_m3PerHm2": 100, "deviation_m3PerHm2": 30, "source": "kernel case"},
                   "马尾松": {"mean_m3PerHm2": 200, "deviation_m3PerHm2": 50, "source": "%s"}}}
                """;
        Answer refused = measurer.post(at, planned(asked, story, ""));
        assertThat(refused.refusal()).isEqualTo("SOURCE_IS_MISSING");
        Answer made = measurer.post(at, planned(asked, story, "kernel case"));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        SamplingPlan plan = story.sampling.listPlans(story.project.id()).getFirst();
        assertThat(made.body().path("inAll").asInt()).isEqualTo(plan.inAll());
        Answer plots = measurer.get("/sampling-plans/" + plan.id().value() + "/plots?limit=200");
        assertThat(plots.body().path("items").size()).isEqualTo(plan.inAll());
        assertThat(measurer.get(at).body().path("items").get(0).path("strata").size()).isEqualTo(2);
        Program stranger = Program.openingAll(house, port, story.story.holder);
        assertThat(stranger.get(at).refusal()).isEqualTo("ROLE_MISSING");
    }

    private static String planned(String asked, PlotStory story, String source) {
        return asked.formatted(
                story.start.value(), CycleStory.FIRST_DAY, CycleStory.LAST_DAY, source);
    }

    private static String farm(String conditions) {
        return """
        {"name": "程序申请的稻田项目", "region": "350627", "firstDay": "2025-01-01",
         "lastDay": "2034-12-31", "area_ha": 600, "conditions": %s,
         "choices": {"factors": "IPCC_2019", "factorRegion": "EAST_ASIA", "potentials": "AR5",
                     "deduction": "VM0051", "nitrousOxide": "CHARGED"}}
        """
                .formatted(conditions);
    }

    private static String fire(String stand, String area, LossStory losses) {
        return """
        {"disturbance": "FIRE", "stand": "%s", "on": "2019-04-05", "area_mu": %s, "document": "%s"}
        """
                .formatted(stand, area, losses.paper.value());
    }
}
