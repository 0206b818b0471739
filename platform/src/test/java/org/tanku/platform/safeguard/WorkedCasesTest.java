package org.tanku.platform.safeguard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.platform.safeguard.SafeguardStory.PAPER;
import static org.tanku.platform.safeguard.SafeguardStory.units;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tanku.ledger.Audit;
import org.tanku.platform.House;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Programme;
import org.tanku.platform.registry.Proposal;
import org.tanku.platform.registry.Purpose;
import org.tanku.platform.registry.RegistryOutcome;
import org.tanku.platform.registry.RegistryStory;
import org.tanku.platform.registry.Retirement;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.safeguard.Matter.LossCause;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

@House
class WorkedCasesTest {
    @Autowired private ApplicationContext house;

    private final List<UnitBlock> blocks = new ArrayList<>();

    /// Where the units are after a step, as the case says it.
    private record Books(
            long ownerFree,
            long ownerPledged,
            long buffer,
            long buyerFree,
            long buyerFrozen,
            long retired,
            long cancelled,
            long due) {}

    @ParameterizedTest
    @ValueSource(strings = {"w15-split", "w21-delivery", "w24-reversal", "w27-rows", "over-issue"})
    void every_row_of_the_case_comes_out_exactly(String name) throws IOException {
        SafeguardStory story = new SafeguardStory(house);
        drainTheBuffer(story);
        long bufferCancelled = bufferCancelled(story);
        List<String> lines = Files.readAllLines(Path.of("src/test/cases/registry", name + ".csv"));
        assertThat(lines.getFirst()).startsWith("# source: ");
        for (String line : lines.subList(2, lines.size())) {
            String[] row = line.split(",");
            String outcome = play(story, row[0], Long.parseLong(row[1]), row[2]);

            assertThat(outcome).as(line).isEqualTo(row[3]);
            assertThat(books(story, bufferCancelled)).as(line).isEqualTo(expected(row));
        }
        assertThat(blocks).allMatch(block -> story.books.registry.totals(block.id()).conserved());
        assertThat(story.books.registry.audit()).isInstanceOf(Audit.Finding.Sound.class);
    }

    /// ART for Guyana, 2023: 9,621,384 credits, of which 535,461 to the buffer (W21).
    @Test
    void a_share_is_rounded_up_to_whole_units() {
        Proposal.Buffer.Stated guyana =
                new Proposal.Buffer.Stated(new BigDecimal("0.0556532"), "W21");

        assertThat(guyana.of(9_621_384)).isEqualTo(535_461);
        assertThat(9_621_384 - guyana.of(9_621_384)).isEqualTo(9_085_923);
        assertThat(new Proposal.Buffer.Stated(BigDecimal.ZERO, "W21").of(110)).isZero();
    }

    private String play(SafeguardStory story, String command, long units, String share) {
        RegistryStory books = story.books;
        return switch (command) {
            case "issue" -> issue(story, units, share);
            case "sell" -> told(books.sold(units(units)));
            case "retire-owner" -> told(retire(story, books.village, units));
            case "retire-buyer" -> told(retire(story, books.mill, units));
            case "freeze-buyer" -> told(story, SafeguardStory.freeze(books.mill, units(units)));
            case "pledge-owner" -> told(story, SafeguardStory.pledge(books.village, units(units)));
            case "fire" -> told(story, SafeguardStory.fire(blocks.getLast(), units));
            case "fire-first" -> told(story, SafeguardStory.fire(blocks.getFirst(), units));
            case "felling" ->
                    told(
                            story,
                            new Matter.Reversal(
                                    blocks.getLast().inBooks(),
                                    units,
                                    LossCause.FELLING,
                                    true,
                                    PAPER));
            case "over-issue" ->
                    told(story, new Matter.OverIssue(blocks.getFirst().inBooks(), units, PAPER));
            case "cancel-owner" ->
                    told(story, new Matter.Cancel(books.village.id(), units(units), PAPER));
            case "replace" ->
                    told(story, new Matter.Replacement(due(story).number(), units(units), PAPER));
            default -> throw new IllegalArgumentException("no such command: " + command);
        };
    }

    private String issue(SafeguardStory story, long tonnes, String share) {
        Proposal.Buffer.Stated buffer = new Proposal.Buffer.Stated(new BigDecimal(share), "算例所给比例");
        blocks.add(story.books.issued(tonnes, buffer));
        return "WRITTEN";
    }

    private static RegistryOutcome<Retirement> retire(
            SafeguardStory story, Account account, long units) {
        return story.books.registry.retire(
                account.id(),
                new Retirement.Draft(units(units), Purpose.PUBLIC_GOOD, "测试受益人", ""),
                RegistryStory.key(),
                account.equals(story.books.mill) ? story.books.buyer : story.books.holder);
    }

    private static String told(RegistryOutcome<?> outcome) {
        return outcome instanceof RegistryOutcome.Refused<?>(var refusal)
                ? refusal.name()
                : "WRITTEN";
    }

    private static String told(SafeguardStory story, Matter matter) {
        return story.carryOut(matter) instanceof SafeguardOutcome.Refused<?>(var refusal)
                ? refusal.name()
                : "WRITTEN";
    }

    private static Debt due(SafeguardStory story) {
        return story.safeguards.listDebts().stream()
                .filter(due -> due.account().equals(story.books.village.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Books books(SafeguardStory story, long bufferCancelledBefore) {
        Preview.Sums owner = sums(story, story.books.village);
        Preview.Sums buyer = sums(story, story.books.mill);
        long retired = retired(story, story.books.village) + retired(story, story.books.mill);
        long due =
                story.safeguards.listDebts().stream()
                        .filter(each -> each.account().equals(story.books.village.id()))
                        .mapToLong(Debt::outstanding)
                        .sum();
        long buffer =
                story.books
                        .registry
                        .findBuffer(Programme.SMCER)
                        .map(account -> sums(story, account).free())
                        .orElse(0L);
        return new Books(
                owner.free(),
                owner.pledged(),
                buffer,
                buyer.free(),
                buyer.frozen(),
                retired,
                owner.cancelled() + bufferCancelled(story) - bufferCancelledBefore,
                due);
    }

    private static Books expected(String[] row) {
        return new Books(
                Long.parseLong(row[4]),
                Long.parseLong(row[5]),
                Long.parseLong(row[6]),
                Long.parseLong(row[7]),
                Long.parseLong(row[8]),
                Long.parseLong(row[9]),
                Long.parseLong(row[10]),
                Long.parseLong(row[11]));
    }

    private static Preview.Sums sums(SafeguardStory story, Account account) {
        Preview.Sums sums = Preview.Sums.NONE;
        for (Account.Holding holding : story.books.registry.listHoldings(account)) {
            sums = sums.plus(holding);
        }
        return sums;
    }

    private static long retired(SafeguardStory story, Account account) {
        return story.books.registry.listHoldings(account).stream()
                .mapToLong(holding -> holding.totals().retired())
                .sum();
    }

    private static long bufferCancelled(SafeguardStory story) {
        return story.books
                .registry
                .findBuffer(Programme.SMCER)
                .map(account -> sums(story, account).cancelled())
                .orElse(0L);
    }

    /// Other tests leave units in the buffer they share with this one.
    private void drainTheBuffer(SafeguardStory story) {
        long pool =
                story.books
                        .registry
                        .findBuffer(Programme.SMCER)
                        .map(account -> sums(story, account).free())
                        .orElse(0L);
        if (pool > 0) {
            SafeguardStory others = new SafeguardStory(house);
            UnitBlock burnt = others.books.issued(pool);
            SafeguardStory.done(others.carryOut(SafeguardStory.fire(burnt, pool)));
        }
    }
}
