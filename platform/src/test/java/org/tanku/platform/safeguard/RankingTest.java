package org.tanku.platform.safeguard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.platform.registry.RegistryStory.key;
import static org.tanku.platform.safeguard.SafeguardStory.PAPER;
import static org.tanku.platform.safeguard.SafeguardStory.done;
import static org.tanku.platform.safeguard.SafeguardStory.refusal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tanku.ledger.Audit;
import org.tanku.ledger.HoldReference.Kind;
import org.tanku.ledger.Pick;
import org.tanku.ledger.Serial;
import org.tanku.ledger.SerialRange;
import org.tanku.platform.House;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Purpose;
import org.tanku.platform.registry.RegistryOutcome;
import org.tanku.platform.registry.RegistryStory;
import org.tanku.platform.registry.Retirement;
import org.tanku.platform.registry.SerialRecord;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.safeguard.SafeguardOutcome.Refusal;

import java.time.LocalDate;
import java.util.List;

@House
class RankingTest {
    @Autowired private ApplicationContext house;

    private SafeguardStory story;
    private Account village;
    private UnitBlock block;

    @BeforeEach
    void issue_a_hundred_units() {
        story = new SafeguardStory(house);
        village = story.books.village;
        block = story.books.issued(100);
    }

    @Test
    void a_freeze_of_pledged_units_waits_behind_the_pledge_and_outlives_it() {
        String pledge = story.pledged(village, serials(1, 60));
        String freeze = story.frozen(village, serials(41, 80));

        assertThat(bonds(50)).containsExactly(Kind.PLEDGE, Kind.FREEZE);
        assertThat(bonds(70)).containsExactly(Kind.FREEZE);
        assertThat(refusal(story.carryOut(new Matter.CourtCancel(freeze, PAPER))))
                .isEqualTo(Refusal.ANOTHER_STILL_BINDS_THEM);
        done(story.carryOut(new Matter.Lift(pledge, PAPER)));

        assertThat(bonds(30)).isEmpty();
        assertThat(bonds(50)).containsExactly(Kind.FREEZE);
        assertThat(story.books.registry.audit()).isInstanceOf(Audit.Finding.Sound.class);
        done(story.carryOut(new Matter.Lift(freeze, PAPER)));
        assertThat(story.books.registry.totals(block.id()).free()).isEqualTo(100);
        assertThat(refusal(story.carryOut(new Matter.Lift(freeze, PAPER))))
                .isEqualTo(Refusal.ENCUMBRANCE_NOT_IN_FORCE);
    }

    @Test
    void bound_units_neither_move_nor_are_retired_nor_pledged_nor_cancelled() {
        story.frozen(village, serials(1, 50));
        story.pledged(village, serials(51, 100));

        assertThat(RegistryStory.refusal(story.books.sold(serials(10, 10))))
                .isEqualTo(RegistryOutcome.Refusal.UNITS_ARE_FROZEN);
        assertThat(RegistryStory.refusal(story.books.sold(serials(60, 60))))
                .isEqualTo(RegistryOutcome.Refusal.UNITS_ARE_PLEDGED);
        assertThat(
                        RegistryStory.refusal(
                                story.books.registry.retire(
                                        village.id(),
                                        new Retirement.Draft(
                                                serials(60, 61), Purpose.PUBLIC_GOOD, "测试", ""),
                                        key(),
                                        story.books.holder)))
                .isEqualTo(RegistryOutcome.Refusal.UNITS_ARE_PLEDGED);
        assertThat(refusal(story.carryOut(SafeguardStory.pledge(village, serials(10, 11)))))
                .isEqualTo(Refusal.UNITS_ARE_BOUND);
        assertThat(refusal(story.carryOut(new Matter.Cancel(village.id(), serials(60, 61), PAPER))))
                .isEqualTo(Refusal.UNITS_ARE_BOUND);
    }

    @Test
    void a_court_gives_frozen_units_to_another_account_or_cancels_them() {
        String first = story.frozen(village, serials(1, 30));
        String second = story.frozen(village, serials(31, 50));
        done(story.carryOut(new Matter.CourtMove(first, story.books.mill.id(), PAPER)));
        done(story.carryOut(new Matter.CourtCancel(second, PAPER)));

        assertThat(story.books.registry.findSerial(serial(30)).orElseThrow().account())
                .isEqualTo(story.books.mill.id());
        assertThat(story.books.registry.findSerial(serial(40)).orElseThrow().state())
                .isEqualTo(SerialRecord.State.CANCELLED);
        assertThat(story.books.registry.totals(block.id()).conserved()).isTrue();
    }

    @Test
    void what_changed_since_the_preview_is_not_carried_out() {
        Act act = done(story.propose(SafeguardStory.freeze(village, SafeguardStory.units(60))));
        String seen = done(story.safeguards.preview(act)).seen();
        RegistryStory.done(story.books.sold(serials(1, 10)));

        assertThat(refusal(story.safeguards.approve(act.id(), seen, story.books.checker)))
                .isEqualTo(Refusal.PREVIEW_HAS_CHANGED);
        assertThat(story.books.registry.totals(block.id()).held()).isZero();
        Act frozen = done(story.approve(act.id(), story.books.checker));
        assertThat(done(story.approve(act.id(), story.books.checker))).isEqualTo(frozen);
        assertThat(story.books.registry.totals(block.id()).held()).isEqualTo(60);
    }

    @Test
    void one_officer_proposes_and_another_decides_once() {
        Act act = done(story.propose(SafeguardStory.freeze(village, serials(1, 5))));

        assertThat(refusal(story.approve(act.id(), story.books.maker)))
                .isEqualTo(Refusal.MAKER_CANNOT_CHECK);
        assertThat(refusal(story.safeguards.reject(act.id(), " ", story.books.checker)))
                .isEqualTo(Refusal.REMARK_IS_MISSING);
        done(story.safeguards.reject(act.id(), "文书不清", story.books.checker));
        assertThat(refusal(story.approve(act.id(), story.books.checker)))
                .isEqualTo(Refusal.ACT_ALREADY_DECIDED);
        assertThat(story.books.registry.totals(block.id()).held()).isZero();
    }

    @Test
    void a_freeze_whose_time_is_over_is_due_and_still_binds() {
        LocalDate today = story.safeguards.today();
        Matter.Term term = new Matter.Term.Until(today);
        Matter freeze = new Matter.Freeze(village.id(), serials(1, 9), "测试法院", term, PAPER);
        String number = done(story.carryOut(freeze)).named("FREEZE");
        Encumbrance frozen = story.safeguards.findEncumbrance(number).orElseThrow();

        assertThat(frozen.isOverdue(today)).isFalse();
        assertThat(frozen.isOverdue(today.plusDays(1))).isTrue();
        assertThat(story.safeguards.listEncumbrances()).contains(frozen);
        assertThat(bonds(9)).containsExactly(Kind.FREEZE);
    }

    @Test
    void papers_are_looked_at_first_and_in_their_order() {
        var nothing = new Matter.Paper("", story.safeguards.today().plusDays(1), "");
        var tomorrow = new Matter.Paper("一", story.safeguards.today().plusDays(1), "");
        var wordless = new Matter.Paper("一", LocalDate.of(2026, 1, 1), " ");
        Pick all = serials(1, 200);

        assertThat(refusal(story.propose(new Matter.Cancel(village.id(), all, nothing))))
                .isEqualTo(Refusal.PAPER_IS_MISSING);
        assertThat(refusal(story.propose(new Matter.Cancel(village.id(), all, tomorrow))))
                .isEqualTo(Refusal.PAPER_IS_OF_THE_FUTURE);
        assertThat(refusal(story.propose(new Matter.Cancel(village.id(), all, wordless))))
                .isEqualTo(Refusal.REASON_IS_MISSING);
        assertThat(refusal(story.propose(new Matter.Pledge(village.id(), all, "", "", PAPER))))
                .isEqualTo(Refusal.PARTY_IS_MISSING);
        assertThat(refusal(story.propose(new Matter.Pledge(village.id(), all, "行", "", PAPER))))
                .isEqualTo(Refusal.REGISTRATION_IS_MISSING);
        assertThat(refusal(story.propose(SafeguardStory.pledge(village, serials(101, 102)))))
                .isEqualTo(Refusal.TOO_FEW_UNITS);
    }

    private List<Kind> bonds(long number) {
        return story.books.registry.findSerial(serial(number)).orElseThrow().bonds();
    }

    private Serial serial(long number) {
        return new Serial(block.inBooks(), number);
    }

    private Pick serials(long first, long last) {
        return new Pick.OfSerials(new SerialRange(block.inBooks(), first, last));
    }
}
