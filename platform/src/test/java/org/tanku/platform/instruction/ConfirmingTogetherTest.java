package org.tanku.platform.instruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;
import org.tanku.ledger.Pick;
import org.tanku.platform.House;
import org.tanku.platform.instruction.Instruction.Decision;
import org.tanku.platform.instruction.Instruction.Line;
import org.tanku.platform.instruction.InstructionOutcome.Done;
import org.tanku.platform.instruction.InstructionOutcome.Refusal;
import org.tanku.platform.instruction.InstructionOutcome.Refused;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Account.Deed;
import org.tanku.platform.registry.Purpose;
import org.tanku.platform.registry.RegistryOutcome;
import org.tanku.platform.registry.RegistryStory;
import org.tanku.platform.registry.Retirement;
import org.tanku.platform.registry.UnitBlock;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/// Confirmations of one deed go into the books with others: each is booked with its instruction, or
/// neither is.
@House
class ConfirmingTogetherTest {
    private static final int MANY = 40;

    @Autowired ApplicationContext house;
    @Autowired Instructions instructions;
    @Autowired TransactionOperations transaction;

    private RegistryStory story;
    private UnitBlock block;
    private Acting colleague;

    @BeforeEach
    void issue_a_block() {
        story = new RegistryStory(house);
        block = story.issued(100);
        colleague = story.cycle.colleague(story.holder.organisation(), Role.RIGHTS_HOLDER);
    }

    @Test
    void all_that_are_confirmed_at_once_are_booked_each_with_its_entry() throws Exception {
        List<Instruction> proposed = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            proposed.add(done(propose(i % 2 == 0 ? move(2) : retirement(2))));
        }

        List<InstructionOutcome<Instruction>> outcomes =
                together(
                        proposed.stream()
                                .<Callable<InstructionOutcome<Instruction>>>map(
                                        each -> () -> instructions.confirm(each.id(), colleague))
                                .toList());

        List<Decision.Booked> booked =
                outcomes.stream().map(each -> (Decision.Booked) done(each).decision()).toList();
        assertThat(booked)
                .extracting(each -> each.bookings().getFirst().entry())
                .doesNotHaveDuplicates();
        assertThat(booked)
                .filteredOn(each -> !each.bookings().getFirst().certificate().isEmpty())
                .hasSize(MANY / 2);
        assertThat(story.registry.totals(block.id()).retired()).isEqualTo(MANY);
        assertThat(story.registry.totals(block.id()).free()).isEqualTo(100 - MANY);
    }

    /// Lots are cut and joined all the while; what is foreseen is of one moment, also for whoever
    /// is in a transaction that sees each commit of others.
    @Test
    void proposals_look_ahead_while_others_are_booked() throws Exception {
        List<Callable<Integer>> senders = new ArrayList<>();
        for (int sender = 0; sender < 4; sender++) {
            senders.add(() -> {
                for (int i = 0; i < 150; i++) {
                    long units = 1 + (i * 7) % 13;
                    Pick pick = new Pick.OfBlock(block.inBooks(), units);
                    story.registry.move(
                            story.village.id(), story.mill.id(), pick, key(), story.holder);
                    story.registry.move(
                            story.mill.id(),
                            story.village.id(),
                            new Pick.OfBlock(block.inBooks(), 1 + (i * 5) % 11),
                            key(),
                            story.buyer);
                }
                return 0;
            });
            senders.add(() -> {
                for (int i = 0; i < 250; i++) {
                    Deed deed = move(20 + i % 20);
                    transaction.executeWithoutResult(_ -> propose(deed));
                }
                return 0;
            });
        }

        assertThat(together(senders)).hasSize(8);
    }

    @Test
    void of_a_confirmation_and_a_rejection_at_once_one_holds() throws Exception {
        for (int i = 0; i < 10; i++) {
            long before = story.registry.totals(block.id()).retired();
            Instruction proposed = done(propose(retirement(1)));

            List<InstructionOutcome<Instruction>> outcomes =
                    together(
                            List.of(
                                    () -> instructions.confirm(proposed.id(), colleague),
                                    () -> instructions.reject(proposed.id(), "填错", story.holder)));

            Instruction found = instructions.find(proposed.id()).orElseThrow();
            boolean booked = found.decision() instanceof Decision.Booked;
            assertThat(found.isPending()).isFalse();
            assertThat(outcomes.getFirst() instanceof Done).isEqualTo(booked);
            assertThat(reason(outcomes.get(booked ? 1 : 0)))
                    .isEqualTo(Refusal.INSTRUCTION_ALREADY_DECIDED);
            assertThat(story.registry.totals(block.id()).retired())
                    .isEqualTo(before + (booked ? 1 : 0));
        }
    }

    @Test
    void two_colleagues_at_once_book_it_once() throws Exception {
        Acting third = story.cycle.colleague(story.holder.organisation(), Role.RIGHTS_HOLDER);
        for (int i = 0; i < 10; i++) {
            long before = story.registry.totals(block.id()).retired();
            Instruction proposed = done(propose(retirement(1)));

            List<InstructionOutcome<Instruction>> outcomes =
                    together(
                            Stream.of(colleague, third, colleague)
                                    .<Callable<InstructionOutcome<Instruction>>>map(
                                            each -> () -> instructions.confirm(proposed.id(), each))
                                    .toList());

            boolean first = outcomes.getFirst() instanceof Done;
            assertThat(outcomes.getLast() instanceof Done)
                    .as("who sends it twice is told the same")
                    .isEqualTo(first);
            assertThat(outcomes.get(1) instanceof Done).isNotEqualTo(first);
            assertThat(reason(outcomes.get(first ? 1 : 0)))
                    .isEqualTo(Refusal.INSTRUCTION_ALREADY_DECIDED);
            assertThat(story.registry.totals(block.id()).retired()).isEqualTo(before + 1);
        }
    }

    @Test
    void what_the_books_refuse_once_is_booked_when_they_can() {
        Instruction proposed = done(propose(move(80)));
        Instruction other = done(propose(move(60)));
        done(instructions.confirm(other.id(), colleague));
        assertThat(reason(instructions.confirm(proposed.id(), colleague)))
                .isEqualTo(RegistryOutcome.Refusal.HOLDER_HAS_TOO_FEW_FREE_UNITS);
        assertThat(instructions.find(proposed.id()).orElseThrow().isPending()).isTrue();
        RegistryStory.done(
                story.registry.move(
                        story.mill.id(),
                        story.village.id(),
                        new Pick.OfBlock(block.inBooks(), 60),
                        key(),
                        story.buyer));

        assertThat(done(instructions.confirm(proposed.id(), colleague)).isPending()).isFalse();
    }

    @Test
    void what_goes_with_a_deed_is_written_with_it_or_neither_is() {
        long entries = story.registry.journalHead().number();

        assertThat(deal("update instruction.instruction set remark = ? where number = -1"))
                .isEqualTo(
                        new RegistryOutcome.Refused<>(RegistryOutcome.Refusal.DECIDED_MEANWHILE));

        assertThat(story.registry.journalHead().number()).isEqualTo(entries);
        assertThat(story.registry.totals(block.id()).free()).isEqualTo(100);
        assertThatThrownBy(
                        () -> transaction.executeWithoutResult(_ -> deal("select 1 where ? = 'x'")))
                .as("nobody hides it in a transaction of his own")
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private RegistryOutcome<Account.Dealt> deal(String sql) {
        return story.registry.deal(
                story.village.id(),
                retirement(1),
                key(),
                story.holder,
                _ -> new Account.Alongside.Statement(sql, List.of("x")));
    }

    private static <T> List<T> together(List<Callable<T>> acts) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(acts.size())) {
            List<T> outcomes = new ArrayList<>();
            for (Future<T> each : pool.invokeAll(acts)) {
                outcomes.add(each.get());
            }
            return outcomes;
        }
    }

    private Deed move(long units) {
        return new Deed.Move(story.mill.id(), new Pick.OfBlock(block.inBooks(), units));
    }

    private Deed retirement(long units) {
        return new Deed.Retire(
                new Retirement.Draft(
                        new Pick.OfBlock(block.inBooks(), units), Purpose.PUBLIC_GOOD, "某小学", ""));
    }

    private InstructionOutcome<Instruction> propose(Deed deed) {
        return instructions.propose(
                story.village.id(), List.of(new Line(1, deed)), key(), story.holder);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static Instruction done(InstructionOutcome<Instruction> outcome) {
        if (outcome instanceof Done<Instruction>(var instruction)) {
            return instruction;
        }
        throw new AssertionError(outcome);
    }

    private static Enum<?> reason(InstructionOutcome<Instruction> outcome) {
        if (outcome instanceof Refused<Instruction>(var reason, _)) {
            return reason;
        }
        throw new AssertionError(outcome);
    }
}
