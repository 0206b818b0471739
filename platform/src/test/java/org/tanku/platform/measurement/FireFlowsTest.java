package org.tanku.platform.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.forest.CanopyDensity;
import org.tanku.kernel.forest.ForestCategory;
import org.tanku.kernel.forest.LandCategory;
import org.tanku.kernel.forest.Origin;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.method.Settings;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.method.crediting.Obstacle;
import org.tanku.kernel.method.crediting.Obstacle.Kind;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Explained;
import org.tanku.platform.disturbance.Disturbance;
import org.tanku.platform.disturbance.DisturbanceFacts;
import org.tanku.platform.disturbance.DisturbanceId;
import org.tanku.platform.dossier.Document.DocumentId;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.project.ProjectId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// A fire over 2 hm² of 杉木 with 95 m³/hm². By hand: 2 × 95 × 0.307 × 1.634 = 95.31122 t of dry
/// matter; × 0.45 × (4.7 × 28 + 0.26 × 265) / 1000 = 8.5994 t CO₂e.
class FireFlowsTest {
    private static final StandCode STAND = StandCode.parse("350428-101-205-012-0001");
    private static final Map<String, Quantity> AR5 =
            Map.of(
                    "GWP_CH4", new Ratio(28),
                    "GWP_N2O", new Ratio(265),
                    "COMF", new Ratio(0.45));

    private final FireFlows flows =
            new FireFlows(
                    List.of(fir()), ParameterSet.load("tree-biomass@2026-1"), StandIns.none());

    @Test
    void ccer_asks_for_what_its_text_would_tell_of_fire() {
        assertThat(of(Scheme.CCER_AFFORESTATION, Map.of(), true).open())
                .containsExactly(
                        new Obstacle(Kind.SETTING_OPEN, "GWP_CH4"),
                        new Obstacle(Kind.SETTING_OPEN, "GWP_N2O"),
                        new Obstacle(Kind.SETTING_OPEN, "COMF"));
        assertThat(
                        of(
                                        Scheme.CCER_AFFORESTATION,
                                        Map.of(
                                                "GWP_CH4", new Ratio(-1),
                                                "GWP_N2O", new Ratio(265),
                                                "COMF", new Ratio(0.45)),
                                        true)
                                .open())
                .containsExactly(new Obstacle(Kind.SETTING_OUT_OF_RANGE, "GWP_CH4 = -1.0"));
    }

    @Test
    void ccer_counts_fire_by_what_was_settled() {
        FireFlows.Flows settled = of(Scheme.CCER_AFFORESTATION, AR5, true);

        assertThat(settled.open()).isEmpty();
        assertThat(emitted(settled)).isCloseTo(8.5994, within(0.0001));
    }

    @Test
    void without_fire_and_before_the_first_verification_nothing_is_asked() {
        assertThat(flows.of(Scheme.CCER_AFFORESTATION, Settings.none(), List.of(), true).open())
                .isEmpty();
        assertThat(emitted(of(Scheme.CCER_AFFORESTATION, Map.of(), false))).isZero();
    }

    @Test
    void a_fire_that_no_text_counts_is_not_called_unreported() {
        assertThat(of(Scheme.NEUTRAL_FOREST, Map.of(), true).others().fire())
                .isInstanceOfSatisfying(
                        Reading.NotMeasured.class,
                        it -> assertThat(it.because()).contains("recorded", "not counted"));
    }

    @Test
    void fire_in_forest_management_is_counted_and_labelled_an_assumption() {
        double afforestation = emitted(of(Scheme.FFCER_AFFORESTATION, Map.of(), true));

        assertThat(emitted(of(Scheme.FFCER_FOREST_MANAGEMENT, Map.of(), true)))
                .isEqualTo(afforestation);
        assertThat(FireFlows.notice(Scheme.FFCER_FOREST_MANAGEMENT, 1))
                .containsInstanceOf(Notice.Assumption.class);
        assertThat(FireFlows.notice(Scheme.FFCER_AFFORESTATION, 1)).isEmpty();
    }

    private FireFlows.Flows of(Scheme scheme, Map<String, Quantity> settled, boolean verified) {
        return flows.of(scheme, new Settings(settled, Set.of()), List.of(fire()), verified);
    }

    private static double emitted(FireFlows.Flows flows) {
        if (flows.others().fire() instanceof Reading.Measured<Explained<TonnesCO2e>>(var emitted)) {
            return emitted.value().value();
        }
        throw new AssertionError(flows);
    }

    private static Disturbance fire() {
        return new Disturbance(
                new DisturbanceId(UUID.randomUUID()),
                new ProjectId(UUID.randomUUID()),
                1,
                new DisturbanceFacts(
                        DisturbanceFacts.Kind.FIRE,
                        STAND,
                        LocalDate.of(2023, 4, 5),
                        new Mu(30),
                        "",
                        new DocumentId(UUID.randomUUID()),
                        ""),
                new Disturbance.Place.First(),
                true,
                new PartyId(UUID.randomUUID()),
                new PartyId(UUID.randomUUID()),
                Instant.EPOCH);
    }

    private static Stand fir() {
        return new Stand(
                STAND,
                new Mu(150),
                LandCategory.ARBOUR_FOREST,
                ForestCategory.COMMERCIAL,
                Origin.PLANTED,
                "杉木",
                Reading.of(new Years(12)),
                Reading.of(new CanopyDensity(0.7)),
                Reading.of(new CubicMetresPerHectare(95)),
                "a survey",
                LocalDate.of(2021, 6, 30));
    }
}
