package org.tanku.platform.tenure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.Mu;
import org.tanku.platform.House;
import org.tanku.platform.land.Editing;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.land.ImportOutcome;
import org.tanku.platform.land.Land;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Appointment;
import org.tanku.platform.party.NotPermitted;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@House
class ClaimingTest {
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final Acting SURVEYOR = Editing.person(Role.SURVEYOR, "3504");

    @Autowired private Land land;
    @Autowired private Tenure tenure;
    @Autowired private Parties parties;
    @Autowired private JdbcClient db;

    private PartyId village = PartyId.random();
    private PartyId mill = PartyId.random();
    private String township = "";
    private EditionId edition = EditionId.random();

    @BeforeEach
    void an_edition_of_untouched_ground() {
        village = parties.registerOrganisation("test village " + UUID.randomUUID(), true).id();
        mill = parties.registerOrganisation("test mill " + UUID.randomUUID(), true).id();
        township = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        edition = importAgain();
    }

    @Test
    void a_claim_is_recorded_with_its_area() {
        Title title = granted(tenure.claim(claim(village, FIRST, LAST, 1, 2, 3), SURVEYOR));
        assertThat(title.area()).isEqualTo(new Mu(186.3));
        assertThat(tenure.findTitle(title.id())).contains(title);
        assertThat(tenure.listTitles()).contains(title);
    }

    @Test
    void the_same_ground_in_the_same_days_is_refused_with_names() {
        Title first = granted(tenure.claim(claim(village, FIRST, LAST, 1, 2, 3), SURVEYOR));
        Claim second = claim(mill, LAST, LAST.plusYears(5), 3, 4);
        assertThat(tenure.claim(second, SURVEYOR))
                .isEqualTo(
                        new ClaimOutcome.Refused(
                                ClaimRefusal.STANDS_ALREADY_CLAIMED,
                                List.of(
                                        new Overlap(
                                                code(3),
                                                first.id(),
                                                village,
                                                first.claim().certificateNumber(),
                                                FIRST,
                                                LAST,
                                                new Overlap.SameCode()))));
    }

    @Test
    void the_day_after_the_last_day_is_free() {
        granted(tenure.claim(claim(village, FIRST, LAST, 1), SURVEYOR));
        granted(tenure.claim(claim(mill, LAST.plusDays(1), LAST.plusYears(5), 1), SURVEYOR));
    }

    @Test
    void the_ground_stays_claimed_in_a_later_edition() {
        granted(tenure.claim(claim(village, FIRST, LAST, 1), SURVEYOR));
        edition = importAgain();
        assertThat(tenure.claim(claim(mill, FIRST, LAST, 1), SURVEYOR))
                .isInstanceOf(ClaimOutcome.Refused.class);
    }

    @Test
    void of_two_claims_at_once_one_wins_and_the_other_is_told_by_whom() throws Exception {
        for (int round = 1; round <= 8; round++) {
            int stand = round;
            Callable<ClaimOutcome> one =
                    () -> tenure.claim(claim(village, FIRST, LAST, stand, 9), SURVEYOR);
            Callable<ClaimOutcome> other =
                    () -> tenure.claim(claim(mill, FIRST, LAST, 10, stand), SURVEYOR);
            List<ClaimOutcome> outcomes;
            try (ExecutorService two = Executors.newFixedThreadPool(2)) {
                outcomes =
                        two.invokeAll(List.of(one, other)).stream()
                                .map(each -> each.resultNow())
                                .toList();
            }
            assertThat(outcomes.stream().filter(ClaimOutcome.Granted.class::isInstance))
                    .hasSizeLessThanOrEqualTo(1);
            for (ClaimOutcome outcome : outcomes) {
                if (outcome instanceof ClaimOutcome.Refused(var reason, var overlaps)) {
                    assertThat(reason).isEqualTo(ClaimRefusal.STANDS_ALREADY_CLAIMED);
                    assertThat(overlaps).isNotEmpty();
                }
            }
            if (round == 1) {
                assertThat(outcomes).hasAtLeastOneElementOfType(ClaimOutcome.Granted.class);
            }
        }
    }

    @Test
    void the_database_refuses_what_the_service_would_have_missed() {
        Title first = granted(tenure.claim(claim(village, FIRST, LAST, 1), SURVEYOR));
        Title second = granted(tenure.claim(claim(mill, FIRST, LAST, 2), SURVEYOR));
        assertThat(first).isNotEqualTo(second);
        assertThatThrownBy(() ->
                        db.sql(
                                        """
                                        insert into tenure.claimed_stand
                                               (title_id, stand_code, period)
                                        values (:title, :code, '[2020-01-01,2020-01-02]')
                                        """)
                                .param("title", second.id().value())
                                .param("code", code(1).toString())
                                .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("ground_is_claimed_once");
    }

    @Test
    void a_claim_on_no_survey_is_refused() {
        Claim good = claim(village, FIRST, LAST, 1);
        refused(
                with(good, EditionId.random(), good.stands(), village, LAST),
                ClaimRefusal.EDITION_UNKNOWN);
        refused(
                with(good, importBaseline(), good.stands(), village, LAST),
                ClaimRefusal.EDITION_IS_A_BASELINE);
    }

    @Test
    void a_claim_on_no_ground_is_refused() {
        Claim good = claim(village, FIRST, LAST, 1);
        refused(with(good, edition, Set.of(), village, LAST), ClaimRefusal.NO_STANDS);
        refused(
                with(good, edition, Set.of(code(1), code(999)), village, LAST),
                ClaimRefusal.STANDS_NOT_IN_EDITION);
    }

    @Test
    void a_claim_of_nobody_or_of_a_person_is_refused() {
        Claim good = claim(village, FIRST, LAST, 1);
        refused(
                with(good, edition, good.stands(), PartyId.random(), LAST),
                ClaimRefusal.HOLDER_UNKNOWN);
        refused(
                with(good, edition, good.stands(), person(), LAST),
                ClaimRefusal.HOLDER_IS_NO_ORGANISATION);
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        Claim good = claim(village, FIRST, LAST, 1);
        refused(
                with(good, edition, good.stands(), village, FIRST.minusDays(1)),
                ClaimRefusal.PERIOD_ENDS_BEFORE_IT_BEGINS);
    }

    /// Each claim has all the faults of the claims after it, and one more.
    @Test
    void of_several_reasons_the_first_is_told() {
        LocalDate tooEarly = FIRST.minusDays(1);
        Set<StandCode> beside = Set.of(code(1), code(999));
        Claim good = claim(village, FIRST, LAST, 1);
        refused(
                with(good, EditionId.random(), Set.of(), person(), tooEarly),
                ClaimRefusal.EDITION_UNKNOWN);
        refused(
                with(good, importBaseline(), Set.of(), person(), tooEarly),
                ClaimRefusal.EDITION_IS_A_BASELINE);
        refused(with(good, edition, Set.of(), person(), tooEarly), ClaimRefusal.NO_STANDS);
        refused(
                with(good, edition, beside, person(), tooEarly),
                ClaimRefusal.STANDS_NOT_IN_EDITION);
        refused(
                with(good, edition, good.stands(), person(), tooEarly),
                ClaimRefusal.HOLDER_IS_NO_ORGANISATION);
    }

    @Test
    void a_holder_claims_for_itself_and_an_officer_in_his_region() {
        Acting holder =
                new Acting(
                        PartyId.random(),
                        village,
                        "test holder",
                        Set.of(new Appointment(Role.RIGHTS_HOLDER, new Region("350428"))));
        granted(tenure.claim(claim(village, FIRST, LAST, 1), holder));
        assertThatThrownBy(() -> tenure.claim(claim(mill, FIRST, LAST, 2), holder))
                .isInstanceOf(NotPermitted.class);
        Acting elsewhere = Editing.person(Role.BUREAU_OFFICER, "3501");
        assertThatThrownBy(() -> tenure.claim(claim(mill, FIRST, LAST, 2), elsewhere))
                .isInstanceOf(NotPermitted.class);
        granted(
                tenure.claim(
                        claim(mill, FIRST, LAST, 2), Editing.person(Role.BUREAU_OFFICER, "35")));
    }

    private EditionId importAgain() {
        ImportOutcome outcome =
                land.importStands(
                        Editing.draft("survey for claims"),
                        "a.csv",
                        Editing.file("350428", township, 12),
                        SURVEYOR);
        return ((ImportOutcome.Imported) outcome).edition().id();
    }

    private EditionId importBaseline() {
        var draft =
                new org.tanku.platform.land.EditionDraft(
                        org.tanku.platform.land.EditionKind.BASELINE,
                        "baseline for claims",
                        LocalDate.of(2021, 5, 31),
                        true,
                        "");
        ImportOutcome outcome =
                land.importStands(draft, "a.csv", Editing.file("350428", township, 12), SURVEYOR);
        return ((ImportOutcome.Imported) outcome).edition().id();
    }

    private PartyId person() {
        return parties.registerPerson("test person", "t" + UUID.randomUUID(), true).id();
    }

    private StandCode code(int number) {
        return land.listStands(edition).stream()
                .map(Stand::code)
                .filter(each -> Integer.parseInt(each.number()) == number)
                .findFirst()
                .orElseGet(() -> new StandCode("350428", township, "901", "001", "0" + number));
    }

    private Claim claim(PartyId holder, LocalDate first, LocalDate last, Integer... stands) {
        return new Claim(
                edition,
                Stream.of(stands).map(this::code).collect(Collectors.toSet()),
                holder,
                "test certificate " + holder,
                first,
                last);
    }

    private static Claim with(
            Claim claim, EditionId edition, Set<StandCode> stands, PartyId holder, LocalDate last) {
        return new Claim(
                edition, stands, holder, claim.certificateNumber(), claim.firstDay(), last);
    }

    private void refused(Claim claim, ClaimRefusal because) {
        assertThat(tenure.claim(claim, SURVEYOR)).isEqualTo(ClaimOutcome.Refused.because(because));
    }

    private static Title granted(ClaimOutcome outcome) {
        assertThat(outcome).isInstanceOf(ClaimOutcome.Granted.class);
        return ((ClaimOutcome.Granted) outcome).title();
    }
}
