package org.tanku.platform.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;
import org.tanku.ledger.Command;
import org.tanku.ledger.HoldReference;
import org.tanku.ledger.Pick;
import org.tanku.ledger.SerialRange;
import org.tanku.platform.House;
import org.tanku.platform.registry.Account.Deed;
import org.tanku.platform.registry.RegistryOutcome.Done;
import org.tanku.platform.registry.RegistryOutcome.Refusal;
import org.tanku.platform.registry.RegistryOutcome.Refused;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/// What is foreseen of deeds is what becomes of them, one after the other.
@House
class ForeseeingByChanceTest {
    private static final int DEEDS = 40;

    @Autowired ApplicationContext house;
    @Autowired TransactionOperations transaction;

    private RegistryStory story;
    private UnitBlock first;
    private UnitBlock second;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void every_deed_ends_as_it_was_foreseen(long seed) {
        story = new RegistryStory(house);
        first = story.issued(60);
        second = story.issued(40);
        SplittableRandom random = new SplittableRandom(seed);
        hold("FREEZE-" + seed + "00001", new Pick.OfSerials(range(first, 5, 9)));
        hold("PLEDGE-" + seed + "00002", new Pick.OfBlock(second.inBooks(), 12));
        List<Deed> deeds = new ArrayList<>();
        for (int i = 0; i < DEEDS; i++) {
            deeds.add(deed(random));
        }

        List<String> foreseen =
                story.registry.foresee(story.village, deeds).stream()
                        .map(ForeseeingByChanceTest::told)
                        .toList();
        long entries = story.registry.journalHead().number();
        List<String> done = deeds.stream().map(this::act).toList();

        assertThat(done).as("seed " + seed).isEqualTo(foreseen);
        assertThat(story.registry.journalHead().number() - entries)
                .as("each deed that was foreseen as done is an entry, and nothing else is")
                .isEqualTo(done.stream().filter("DONE"::equals).count());
        assertThat(done).contains("DONE").anyMatch(each -> !each.equals("DONE"));
    }

    private Deed deed(SplittableRandom random) {
        Pick pick = pick(random);
        return switch (random.nextInt(4)) {
            case 0 ->
                    new Deed.Retire(
                            new Retirement.Draft(
                                    pick,
                                    Purpose.PUBLIC_GOOD,
                                    random.nextInt(8) == 0 ? "" : "某小学",
                                    ""));
            case 1 ->
                    new Deed.Move(
                            random.nextInt(4) == 0 ? story.village.id() : story.mill.id(), pick);
            case 2 -> new Deed.Move(story.mill.id(), pick);
            default -> new Deed.Move(random.nextInt(6) == 0 ? nobody() : story.mill.id(), pick);
        };
    }

    private static AccountId nobody() {
        return new AccountId(new UUID(1, 2));
    }

    private Pick pick(SplittableRandom random) {
        UnitBlock block = random.nextBoolean() ? first : second;
        long start = 1 + random.nextLong(block.units());
        return switch (random.nextInt(3)) {
            case 0 -> new Pick.OfProgramme(Programme.SMCER.code(), random.nextLong(30));
            case 1 -> new Pick.OfBlock(block.inBooks(), random.nextLong(20));
            default ->
                    new Pick.OfSerials(range(block, start, Math.min(block.units() + 1, start + 4)));
        };
    }

    private static SerialRange range(UnitBlock block, long first, long last) {
        return new SerialRange(block.inBooks(), first, last);
    }

    private void hold(String reference, Pick pick) {
        transaction.executeWithoutResult(_ ->
                RegistryStory.done(
                        story.registry.post(
                                new Command.Hold(
                                        story.village.inBooks(),
                                        new HoldReference(reference),
                                        pick),
                                RegistryStory.key(),
                                story.maker.person(),
                                story.checker)));
    }

    private String act(Deed deed) {
        return told(
                switch (deed) {
                    case Deed.Move(var to, var pick) ->
                            story.registry.move(
                                    story.village.id(),
                                    to,
                                    pick,
                                    RegistryStory.key(),
                                    story.holder);
                    case Deed.Retire(var draft) ->
                            story.registry.retire(
                                    story.village.id(), draft, RegistryStory.key(), story.holder);
                });
    }

    private static String told(RegistryOutcome<?> outcome) {
        return switch (outcome) {
            case Done<?> _ -> "DONE";
            case Refused<?>(Refusal refusal) -> refusal.name();
        };
    }
}
