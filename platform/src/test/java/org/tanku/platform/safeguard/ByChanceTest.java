package org.tanku.platform.safeguard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.platform.registry.RegistryStory.key;
import static org.tanku.platform.safeguard.SafeguardStory.PAPER;
import static org.tanku.platform.safeguard.SafeguardStory.units;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tanku.ledger.Audit;
import org.tanku.ledger.Journal;
import org.tanku.ledger.Lot;
import org.tanku.platform.House;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Proposal;
import org.tanku.platform.registry.Purpose;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.Retirement;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.safeguard.Matter.LossCause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// All commands in any order: after each, every unit that was issued is in one place.
@House
class ByChanceTest {
    private static final int COMMANDS = 25;

    @Autowired private ApplicationContext house;

    @Autowired private Registry registry;

    private final List<UnitBlock> blocks = new ArrayList<>();
    private SafeguardStory story;
    private Random chance;

    @ParameterizedTest
    @ValueSource(longs = {20_261_129, 7})
    void whatever_is_done_units_are_conserved_and_the_journal_only_grows(long seed) {
        story = new SafeguardStory(house);
        chance = new Random(seed);
        issue();
        int written = 0;
        for (int i = 0; i < COMMANDS; i++) {
            Journal.Head before = registry.journalHead();
            command();
            Journal.Head after = registry.journalHead();
            written += after.number() > before.number() ? 1 : 0;

            assertThat(after.number()).isGreaterThanOrEqualTo(before.number());
            assertThat(registry.getJournalLine(before.number()).hash()).isEqualTo(before.hash());
            blocks.forEach(this::requireEachUnitInOnePlace);
        }
        assertThat(written).as("commands that changed the books").isGreaterThan(COMMANDS / 4);
        assertThat(registry.audit()).isInstanceOf(Audit.Finding.Sound.class);
    }

    private void command() {
        Account account = chance.nextBoolean() ? story.books.village : story.books.mill;
        UnitBlock block = blocks.get(chance.nextInt(blocks.size()));
        long some = 1 + chance.nextInt(40);
        switch (chance.nextInt(11)) {
            case 0 -> issue();
            case 1, 2 -> story.books.sold(units(some));
            case 3 ->
                    registry.retire(
                            story.books.village.id(),
                            new Retirement.Draft(units(some), Purpose.PUBLIC_GOOD, "测试", ""),
                            key(),
                            story.books.holder);
            case 4, 5 -> story.carryOut(SafeguardStory.freeze(account, units(some)));
            case 6 -> story.carryOut(SafeguardStory.pledge(account, units(some)));
            case 7 -> dispose();
            case 8 -> story.carryOut(new Matter.Cancel(account.id(), units(some), PAPER));
            case 9 -> lose(block, some);
            default -> replace();
        }
    }

    private void issue() {
        if (blocks.size() < 3) {
            BigDecimal share = BigDecimal.valueOf(chance.nextInt(50), 2);
            blocks.add(story.books.issued(120, new Proposal.Buffer.Stated(share, "随机比例")));
        }
    }

    private void dispose() {
        List<Encumbrance> ours =
                story.safeguards.listEncumbrances().stream()
                        .filter(each ->
                                each.account().equals(story.books.village.id())
                                        || each.account().equals(story.books.mill.id()))
                        .toList();
        if (ours.isEmpty()) {
            return;
        }
        String number = ours.get(chance.nextInt(ours.size())).number();
        story.carryOut(
                switch (chance.nextInt(4)) {
                    case 0 -> new Matter.CourtCancel(number, PAPER);
                    case 1 -> new Matter.CourtMove(number, story.books.mill.id(), PAPER);
                    default -> new Matter.Lift(number, PAPER);
                });
    }

    private void lose(UnitBlock block, long units) {
        boolean avoidable = chance.nextBoolean();
        story.carryOut(
                chance.nextBoolean()
                        ? new Matter.OverIssue(block.inBooks(), units, PAPER)
                        : new Matter.Reversal(
                                block.inBooks(), units, LossCause.STORM, avoidable, PAPER));
    }

    private void replace() {
        story.safeguards.listDebts().stream()
                .filter(debt -> debt.account().equals(story.books.village.id()))
                .findFirst()
                .ifPresent(debt ->
                        story.carryOut(
                                new Matter.Replacement(
                                        debt.number(),
                                        units(1 + chance.nextLong(debt.outstanding())),
                                        PAPER)));
    }

    private void requireEachUnitInOnePlace(UnitBlock block) {
        long next = 1;
        for (Lot lot : registry.listLots(block.id())) {
            assertThat(lot.serials().first()).isEqualTo(next);
            next = lot.serials().last() + 1;
        }
        assertThat(next).isEqualTo(block.units() + 1);
        assertThat(registry.totals(block.id()).conserved()).isTrue();
        assertThat(registry.totals(block.id()).issued()).isEqualTo(block.units());
    }
}
