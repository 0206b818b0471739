package org.tanku.platform.tenure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.springframework.beans.factory.annotation.Autowired;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.platform.House;
import org.tanku.platform.land.Editing;
import org.tanku.platform.land.Land;
import org.tanku.platform.land.MapImports;
import org.tanku.platform.land.MapSamples;
import org.tanku.platform.land.SurveyEdition;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.NotPermitted;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Role;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

@House
class ClaimingGroundTest {
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2045, 12, 31);
    private static final Acting SURVEYOR = Editing.person(Role.SURVEYOR, "350428");
    private static final Acting OFFICER = Editing.person(Role.BUREAU_OFFICER, "35");

    /// Each test claims ground where no other test does.
    private static double west = 117.0;

    @Autowired private Tenure tenure;
    @Autowired private Land land;
    @Autowired private MapImports imports;
    @Autowired private Parties parties;

    @TempDir private Path folder;

    private PartyId village = PartyId.random();
    private PartyId mill = PartyId.random();

    @BeforeEach
    void two_holders_and_fresh_ground() {
        village = parties.registerOrganisation("village " + UUID.randomUUID(), true).id();
        mill = parties.registerOrganisation("mill " + UUID.randomUUID(), true).id();
        west += 0.2;
    }

    @Test
    void ground_under_another_code_is_refused_with_the_shared_area() throws IOException {
        Title first = granted(tenure.claim(claim(edition("731", 3, 0), village), SURVEYOR));
        ClaimOutcome outcome = tenure.claim(claim(edition("732", 3, 0.0002), mill), SURVEYOR);
        ClaimOutcome.Refused refused = (ClaimOutcome.Refused) outcome;
        assertThat(refused.reason()).isEqualTo(ClaimRefusal.STANDS_ALREADY_CLAIMED);
        // a thousandth of a degree at 26.2° N is 110.77 m to the north and 99.97 m to the east;
        // each is shifted by a fifth of its width: four fifths on its own, one on its neighbour
        assertThat(refused.overlaps()).hasSize(5);
        assertThat(refused.overlaps()).allMatch(each -> each.title().equals(first.id()));
        Overlap.SameGround shared = (Overlap.SameGround) refused.overlaps().getFirst().shared();
        assertThat(shared.share()).isCloseTo(0.8, within(1e-6));
        assertThat(shared.area().value()).isCloseTo(0.8 * 110.77 * 99.97, within(5.0));
        assertThat(tenure.listTitles()).noneMatch(each -> each.claim().holder().equals(mill));
    }

    @Test
    void neighbours_that_only_touch_are_both_recorded() throws IOException {
        granted(tenure.claim(claim(edition("733", 1, 0), village), SURVEYOR));
        granted(tenure.claim(claim(edition("734", 1, 0.001), mill), SURVEYOR));
    }

    @Test
    void the_same_ground_is_free_on_other_days() throws IOException {
        granted(tenure.claim(claim(edition("735", 2, 0), village), SURVEYOR));
        Claim later = claim(edition("736", 2, 0.0005), mill, LAST.plusDays(1), LAST.plusYears(9));
        granted(tenure.claim(later, SURVEYOR));
    }

    @Test
    void looking_for_overlaps_records_nothing() throws IOException {
        granted(tenure.claim(claim(edition("737", 2, 0), village), SURVEYOR));
        Claim asked = claim(edition("738", 2, 0.0005), mill);
        assertThat(tenure.listOverlaps(asked, SURVEYOR)).hasSize(3);
        assertThat(tenure.listTitles()).noneMatch(each -> each.claim().holder().equals(mill));
    }

    @Test
    void of_two_who_claim_the_same_ground_in_the_same_second_one_wins() throws Exception {
        for (int round = 0; round < 10; round++) {
            west += 0.02;
            Claim one = claim(edition("74" + round, 4, 0), village);
            Claim other = claim(edition("75" + round, 4, 0.0003), mill);
            List<Callable<ClaimOutcome>> both =
                    List.of(() -> tenure.claim(one, SURVEYOR), () -> tenure.claim(other, SURVEYOR));
            try (ExecutorService people = Executors.newFixedThreadPool(2)) {
                long winners = 0;
                for (Future<ClaimOutcome> each : people.invokeAll(both)) {
                    winners += each.get() instanceof ClaimOutcome.Granted ? 1 : 0;
                }
                assertThat(winners).as("round %d", round).isEqualTo(1);
            }
        }
    }

    @Test
    void an_officer_records_an_exception_and_everybody_sees_why() throws IOException {
        Title first = granted(tenure.claim(claim(edition("761", 2, 0), village), SURVEYOR));
        Claim second = claim(edition("762", 2, 0.0005), mill);
        assertThat(tenure.claimByException(second, "  ", OFFICER))
                .isEqualTo(ClaimOutcome.Refused.because(ClaimRefusal.EXCEPTION_WITHOUT_REASON));
        assertThatThrownBy(() -> tenure.claimByException(second, "no officer", SURVEYOR))
                .isInstanceOf(NotPermitted.class);
        Title excepted = granted(tenure.claimByException(second, "court order, test", OFFICER));
        assertThat(tenure.listExemptions(excepted.id()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.other()).isEqualTo(first.id());
                    assertThat(each.reason()).isEqualTo("court order, test");
                    assertThat(each.officer()).isEqualTo(OFFICER.name());
                    assertThat(each.stands()).isEqualTo(2);
                    assertThat(each.shared()).isInstanceOf(Reading.Measured.class);
                });
        assertThat(tenure.listExemptions(first.id())).hasSize(1);
        assertThat(tenure.listExemptions()).anyMatch(e -> e.title().equals(excepted.id()));
    }

    @Test
    void an_exception_for_the_same_code_passes_the_guard_of_the_database() throws IOException {
        SurveyEdition edition = edition("763", 1, 0);
        granted(tenure.claim(claim(edition, village), SURVEYOR));
        granted(tenure.claimByException(claim(edition, mill), "same code, test", OFFICER));
        ClaimOutcome third = tenure.claim(claim(edition, mill), SURVEYOR);
        assertThat(((ClaimOutcome.Refused) third).overlaps()).hasSize(2);
    }

    @Test
    void a_sliver_is_thinner_than_both_thresholds() {
        Slivers slivers = new Slivers(5, 0.001);
        assertThat(slivers.isSliver(shared(4, 0.0009))).isTrue();
        assertThat(slivers.isSliver(shared(6, 0.0009))).isFalse();
        assertThat(slivers.isSliver(shared(4, 0.002))).isFalse();
        assertThat(new Slivers(0, 0).isSliver(shared(1e-9, 1e-12))).isFalse();
        assertThatThrownBy(() -> new Slivers(-1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Overlap.SameGround shared(double square, double share) {
        Polygon nothing = new GeometryFactory().createPolygon();
        return new Overlap.SameGround(
                new StandCode("350428", "001", "001", "001", "0001"),
                new SquareMetres(square),
                share,
                nothing,
                nothing,
                nothing);
    }

    /// @param shift of the whole row to the east, in degrees
    private SurveyEdition edition(String township, int stands, double shift) throws IOException {
        return MapSamples.imported(
                imports,
                folder,
                MapSamples.layer("350428", township, stands, west + shift, 26.2),
                "ground of " + township,
                SURVEYOR);
    }

    private Claim claim(SurveyEdition edition, PartyId holder) {
        return claim(edition, holder, FIRST, LAST);
    }

    private Claim claim(SurveyEdition edition, PartyId holder, LocalDate from, LocalDate to) {
        Set<StandCode> codes =
                land.listStands(edition.id()).stream().map(Stand::code).collect(Collectors.toSet());
        return new Claim(edition.id(), codes, holder, "test " + UUID.randomUUID(), from, to);
    }

    private static Title granted(ClaimOutcome outcome) {
        assertThat(outcome).isInstanceOf(ClaimOutcome.Granted.class);
        return ((ClaimOutcome.Granted) outcome).title();
    }
}
