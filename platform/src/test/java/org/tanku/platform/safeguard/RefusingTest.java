package org.tanku.platform.safeguard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.platform.safeguard.SafeguardStory.PAPER;
import static org.tanku.platform.safeguard.SafeguardStory.refusal;
import static org.tanku.platform.safeguard.SafeguardStory.units;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.Pick;
import org.tanku.ledger.SerialRange;
import org.tanku.platform.House;
import org.tanku.platform.intake.IntakeList.Kind;
import org.tanku.platform.intake.IntakeStory;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Programme;
import org.tanku.platform.registry.Proposal;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.RegistryStory;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.safeguard.Act.ActId;
import org.tanku.platform.safeguard.SafeguardOutcome.Refusal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@House
class RefusingTest {
    @Autowired private ApplicationContext house;
    @Autowired private JdbcClient db;

    private SafeguardStory story;
    private Account village;
    private UnitBlock block;

    @BeforeEach
    void issue_a_hundred_units_and_some_to_the_buffer() {
        story = new SafeguardStory(house);
        village = story.books.village;
        block = story.books.issued(125, new Proposal.Buffer.Stated(new BigDecimal("0.2"), "测试规则"));
    }

    @Test
    void what_is_not_there_is_named() {
        BlockNumber nowhere = new BlockNumber(Programme.SMCER.code(), 999_999);

        assertThat(refusal(story.propose(new Matter.OverIssue(nowhere, 1, PAPER))))
                .isEqualTo(Refusal.BLOCK_UNKNOWN);
        assertThat(refusal(story.propose(new Matter.Replacement("DUE-999999", units(1), PAPER))))
                .isEqualTo(Refusal.DUE_UNKNOWN);
        ActId unknown = new ActId(UUID.randomUUID());
        assertThat(refusal(story.safeguards.approve(unknown, "", story.books.checker)))
                .isEqualTo(Refusal.ACT_UNKNOWN);
    }

    @Test
    void what_was_not_measured_here_is_corrected_and_not_reversed() {
        String number = IntakeStory.number();
        IntakeStory lists = new IntakeStory(house);
        UnitBlock allowances =
                lists.block(lists.booked(Kind.ALLOWANCES, lists.allowance(number, "10")), number);

        assertThat(refusal(story.propose(SafeguardStory.fire(allowances, 1))))
                .isEqualTo(Refusal.BLOCK_IS_FROM_ELSEWHERE);
        SafeguardStory.done(story.carryOut(new Matter.OverIssue(allowances.inBooks(), 4, PAPER)));
        assertThat(story.books.registry.totals(allowances.id()).free()).isEqualTo(6);
    }

    @Test
    void a_key_proposes_one_matter_only() {
        String key = RegistryStory.key();
        Matter one = SafeguardStory.freeze(village, units(1));
        Matter two = SafeguardStory.freeze(village, units(2));
        Act act = SafeguardStory.done(story.safeguards.propose(one, key, story.books.maker));

        assertThat(SafeguardStory.done(story.safeguards.propose(one, key, story.books.maker)))
                .isEqualTo(act);
        assertThat(refusal(story.safeguards.propose(two, key, story.books.maker)))
                .isEqualTo(Refusal.KEY_USED_FOR_ANOTHER_ACT);
    }

    @Test
    void a_term_that_is_over_a_buffer_and_a_pledge_are_no_matter_for_a_court() {
        LocalDate yesterday = story.safeguards.today().minusDays(1);
        Matter.Term over = new Matter.Term.Until(yesterday);
        Account buffer = story.books.registry.findBuffer(Programme.SMCER).orElseThrow();
        String pledge = story.pledged(village, serials(1, 5));

        assertThat(
                        refusal(
                                story.propose(
                                        new Matter.Freeze(
                                                village.id(), units(1), "测试法院", over, PAPER))))
                .isEqualTo(Refusal.TERM_IS_OVER);
        assertThat(refusal(story.propose(SafeguardStory.freeze(buffer, units(1)))))
                .isEqualTo(Refusal.ACCOUNT_IS_A_BUFFER);
        assertThat(refusal(story.propose(new Matter.CourtCancel(pledge, PAPER))))
                .isEqualTo(Refusal.ENCUMBRANCE_IS_NO_FREEZE);
    }

    @Test
    void a_debt_is_made_good_in_its_own_programme() {
        RegistryStory.done(story.books.sold(serials(1, 100)));
        SafeguardStory.done(story.carryOut(new Matter.OverIssue(block.inBooks(), 10, PAPER)));
        Debt debt =
                story.safeguards.listDebts().stream()
                        .filter(each -> each.account().equals(village.id()))
                        .findFirst()
                        .orElseThrow();
        Pick other = new Pick.OfProgramme(Programme.FFCER.code(), 1);

        assertThat(refusal(story.propose(new Matter.Replacement(debt.number(), other, PAPER))))
                .isEqualTo(Refusal.PROGRAMME_DIFFERS);
    }

    @Test
    void a_ninth_freeze_of_one_unit_finds_no_room() {
        for (int i = 0; i < 8; i++) {
            story.frozen(village, serials(1, 1));
        }

        assertThat(refusal(story.propose(SafeguardStory.freeze(village, serials(1, 1)))))
                .isEqualTo(Refusal.TOO_MANY_BIND_THEM);
    }

    /// It was proposed before the audit found a difference; nothing is left of it when it is
    /// decided.
    @Test
    void what_touches_a_stopped_block_is_refused_by_name_and_waits() {
        Act waiting =
                SafeguardStory.done(story.propose(SafeguardStory.freeze(village, serials(1, 5))));
        stop(block);
        try {
            assertThat(refusal(story.approve(waiting.id(), story.books.checker)))
                    .isEqualTo(Refusal.BLOCK_IS_STOPPED);
            for (Matter matter :
                    List.of(
                            SafeguardStory.freeze(village, serials(1, 5)),
                            SafeguardStory.pledge(village, serials(1, 5)),
                            new Matter.Cancel(village.id(), serials(1, 5), PAPER),
                            new Matter.OverIssue(block.inBooks(), 1, PAPER),
                            SafeguardStory.fire(block, 1))) {
                assertThat(refusal(story.propose(matter)))
                        .as(matter.kind().name())
                        .isEqualTo(Refusal.BLOCK_IS_STOPPED);
            }
        } finally {
            release(block);
        }
        SafeguardStory.done(story.approve(waiting.id(), story.books.checker));
    }

    private void stop(UnitBlock stopped) {
        db.sql(
                        """
                        insert into registry.stop (id, block, fault, place, what, found_at)
                        values (gen_random_uuid(), :block, 'LOT_DIFFERS_FROM_THE_JOURNAL',
                                'test', 'test', now())
                        """)
                .param("block", stopped.number())
                .update();
    }

    /// Nothing differs, so that the audit lets two officers release it.
    private void release(UnitBlock stopped) {
        Registry registry = story.books.registry;
        registry.listStops().stream()
                .filter(stop -> stop.block().equals(stopped.inBooks()))
                .forEach(stop -> {
                    RegistryStory.done(
                            registry.proposeRelease(stop.id(), "测试收尾", story.books.maker));
                    RegistryStory.done(registry.release(stop.id(), story.books.checker));
                });
    }

    private Pick serials(long first, long last) {
        return new Pick.OfSerials(new SerialRange(block.inBooks(), first, last));
    }
}
