package org.tanku.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.tanku.platform.intake.IntakeStory.number;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.tanku.kernel.method.Scheme;
import org.tanku.ledger.Basis;
import org.tanku.ledger.CheckDigits;
import org.tanku.ledger.Command;
import org.tanku.ledger.Entry;
import org.tanku.ledger.Hash;
import org.tanku.ledger.Pick;
import org.tanku.platform.House;
import org.tanku.platform.inbox.Task;
import org.tanku.platform.intake.Intake.HandedIn;
import org.tanku.platform.intake.IntakeList.Kind;
import org.tanku.platform.intake.IntakeOutcome.Refusal;
import org.tanku.platform.intake.IntakeOutcome.RowReason;
import org.tanku.platform.intake.IntakeOutcome.RowRefusal;
import org.tanku.platform.registry.Programme;
import org.tanku.platform.registry.Proposal;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.RegistryStory;
import org.tanku.platform.registry.UnitBlock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// Allowances and national units come in by a list, whole or not at all, and each number once.
@House
class IntakeTest {
    @Autowired ApplicationContext house;
    @Autowired Intake intake;
    @Autowired IntakeTasks tasks;
    @Autowired Registry registry;
    @Autowired JdbcClient db;
    @Autowired TransactionOperations transaction;

    private IntakeStory story;
    private RegistryStory books;

    @BeforeEach
    void open_two_accounts() {
        story = new IntakeStory(house);
        books = story.books;
    }

    @Test
    void a_second_officer_books_a_list_of_allowances() {
        String first = number();
        String second = number();
        IntakeList list =
                story.handedIn(
                        Kind.ALLOWANCES,
                        story.allowance(first, "\"12,000\"") + story.allowance(second, "３０"));
        assertThat(list.units()).isEqualTo(12_030);
        assertThat(intake.listBlocks(list)).as("nothing is booked yet").isEmpty();

        IntakeList booked = IntakeStory.done(intake.book(list.id(), books.checker));

        assertThat(booked.isPending()).isFalse();
        UnitBlock block = story.block(booked, first);
        assertThat(block.programme()).isEqualTo(Programme.ALLOWANCE);
        assertThat(block.number()).startsWith("FJEA-");
        assertThat(block.units()).isEqualTo(12_000);
        assertThat(block.issuedTo()).isEqualTo(books.mill.id());
        assertThat(block.findStatement()).isEmpty();
        assertThat(IntakeStory.basis(block)).isEqualTo(new Basis.Allocation(first));
        assertThat(registry.totals(story.block(booked, second).id()).free()).isEqualTo(30);
    }

    @Test
    void a_holding_of_the_national_registry_becomes_units_on_its_record() {
        String number = number();
        IntakeList list =
                story.booked(Kind.NATIONAL_RECORDS, story.record(number, "CCER-7", 20_000, "1500"));

        UnitBlock block = story.block(list, number);
        assertThat(block.programme()).isEqualTo(Programme.CCER);
        assertThat(IntakeStory.basis(block)).isEqualTo(new Basis.Mirrored(number));
        assertThat(intake.getBooked(IntakeStory.basis(block)).line().facts())
                .isEqualTo(
                        new IntakeLine.Facts.Recorded(
                                "CCER-7", 20_000, "P-1", "某造林项目", "CCER-14-001-V01"));
    }

    @Test
    void the_entry_bears_the_basis_and_the_digest_of_the_line() {
        String number = number();
        IntakeList list = story.booked(Kind.ALLOWANCES, story.allowance(number, "5"));
        UnitBlock block = story.block(list, number);

        Entry entry = Entry.parse(registry.getJournalLine(block.entry()).text());

        assertThat(entry.command())
                .isEqualTo(
                        new Command.Issue(
                                new Basis.Allocation(number),
                                books.mill.inBooks(),
                                Programme.ALLOWANCE.code(),
                                5,
                                registry.digest().hash(list.words(list.lines().getFirst()))));
    }

    @Test
    void units_from_elsewhere_are_moved_and_retired_as_others_are() {
        String number = number();
        IntakeList list = story.booked(Kind.ALLOWANCES, story.allowance(number, "10"));
        UnitBlock block = story.block(list, number);

        RegistryStory.done(
                registry.move(
                        books.mill.id(),
                        books.village.id(),
                        Pick.parse(block.number(), "4"),
                        RegistryStory.key(),
                        books.buyer));

        assertThat(registry.listHoldings(books.village))
                .filteredOn(each -> each.block().equals(block.inBooks()))
                .extracting(each -> each.totals().free())
                .containsExactly(4L);
    }

    @Test
    void every_bad_row_is_told_and_nothing_is_kept() {
        int before = intake.list(1_000).size();
        String twice = number();
        IntakeOutcome outcome =
                story.handIn(
                        Kind.ALLOWANCES,
                        "a b,2025,预分配,某厂,1,TKA-000001-56\n"
                                + story.allowance(number(), "1").replace(",2025,", ",25,")
                                + story.allowance(number(), "0")
                                + story.allowance(number(), "1").replace("TKA-", "TKB-")
                                + story.allowance(number(), "1").replace(story.millName(), "别家")
                                + story.allowance(twice, "1")
                                + story.allowance(twice, "1")
                                + story.allowance(number(), "1").replace("预分配", "半分配")
                                + story.allowance("甲".repeat(90), "1")
                                        .replace(story.millName(), "长".repeat(201)));

        assertThat(outcome).isInstanceOf(IntakeOutcome.BadRows.class);
        IntakeOutcome.BadRows bad = (IntakeOutcome.BadRows) outcome;
        assertThat(bad.problems())
                .singleElement()
                .satisfies(each -> assertThat(each.row()).isEqualTo(9));
        assertThat(bad.reasons())
                .extracting(RowReason::row, RowReason::reason, RowReason::column)
                .containsExactlyInAnyOrder(
                        tuple(2, RowRefusal.NUMBER_IS_WRONG, "number"),
                        tuple(3, RowRefusal.YEAR_IS_WRONG, "year"),
                        tuple(4, RowRefusal.UNITS_ARE_WRONG, "units"),
                        tuple(5, RowRefusal.ACCOUNT_IS_MISTYPED, "account"),
                        tuple(6, RowRefusal.HOLDER_DIFFERS, "holder"),
                        tuple(8, RowRefusal.NUMBER_TWICE, "number"),
                        tuple(10, RowRefusal.TEXT_IS_TOO_LONG, "holder"));
        assertThat(intake.list(1_000)).hasSize(before);
    }

    @Test
    void an_account_that_is_not_there_or_is_a_buffer_takes_nothing() {
        books.issued(10, new Proposal.Buffer.Stated(new BigDecimal("0.5"), "测试"));
        String buffer = registry.findBuffer(Programme.SMCER).orElseThrow().number();
        String unknown = "TKA-999999-" + CheckDigits.of("TKA-999999");
        IntakeOutcome outcome =
                story.handIn(
                        Kind.ALLOWANCES,
                        story.allowance(number(), "1").replace(books.mill.number(), unknown)
                                + story.allowance(number(), "1")
                                        .replace(books.mill.number(), buffer));

        assertThat(((IntakeOutcome.BadRows) outcome).reasons())
                .extracting(RowReason::reason)
                .containsExactly(RowRefusal.ACCOUNT_UNKNOWN, RowRefusal.RECEIVER_IS_A_BUFFER);
    }

    @Test
    void no_more_of_a_registration_is_held_than_was_registered() {
        String registration = number();
        story.booked(Kind.NATIONAL_RECORDS, story.record(number(), registration, 1_000, "600"));

        assertThat(reasons(story.record(number(), registration, 1_000, "401")))
                .containsExactly(RowRefusal.MORE_THAN_REGISTERED);
        assertThat(reasons(story.record(number(), registration, 2_000, "1")))
                .containsExactly(RowRefusal.REGISTRATION_DIFFERS);
        assertThat(reasons(story.record(number(), registration, 1_000, "x")))
                .containsExactly(RowRefusal.UNITS_ARE_WRONG);
        assertThat(
                        reasons(
                                story.record(number(), registration, 1_000, "1")
                                        .replace(",1000,", ",0,")))
                .containsExactly(RowRefusal.REGISTERED_IS_WRONG);
        story.booked(Kind.NATIONAL_RECORDS, story.record(number(), registration, 1_000, "400"));
    }

    @Test
    void a_list_handed_in_again_books_what_is_new_and_changes_nothing_else() {
        String old = number();
        String fresh = number();
        IntakeList first = story.booked(Kind.ALLOWANCES, story.allowance(old, "7"));
        UnitBlock before = story.block(first, old);

        IntakeList again =
                story.booked(
                        Kind.ALLOWANCES, story.allowance(old, "7") + story.allowance(fresh, "8"));

        assertThat(story.block(again, old)).isEqualTo(before);
        assertThat(story.block(again, fresh).units()).isEqualTo(8);
        assertThat(story.handIn(Kind.ALLOWANCES, story.allowance(old, "7")))
                .isEqualTo(new IntakeOutcome.Refused(Refusal.NOTHING_IS_NEW));
        IntakeOutcome changed = story.handIn(Kind.ALLOWANCES, story.allowance(old, "9"));
        assertThat(((IntakeOutcome.BadRows) changed).reasons())
                .extracting(RowReason::reason)
                .containsExactly(RowRefusal.BOOKED_OTHERWISE);
    }

    @Test
    void two_lists_with_the_same_number_book_it_once() {
        String number = number();
        IntakeList one = story.handedIn(Kind.ALLOWANCES, story.allowance(number, "7"));
        IntakeList other = story.handedIn(Kind.ALLOWANCES, story.allowance(number, "7"));
        IntakeList wrong = story.handedIn(Kind.ALLOWANCES, story.allowance(number, "8"));
        intake.book(one.id(), books.checker);

        assertThat(intake.book(other.id(), books.checker))
                .isEqualTo(new IntakeOutcome.Refused(Refusal.NOTHING_IS_NEW));
        assertThat(intake.book(wrong.id(), books.checker))
                .isEqualTo(new IntakeOutcome.Refused(Refusal.LINES_NO_LONGER_HOLD));
        assertThat(intake.find(other.id()).orElseThrow().isPending()).isTrue();
    }

    @Test
    void booked_twice_by_the_same_officer_it_is_booked_once() {
        String number = number();
        IntakeList list = story.handedIn(Kind.ALLOWANCES, story.allowance(number, "7"));
        IntakeOutcome first = intake.book(list.id(), books.checker);

        assertThat(intake.book(list.id(), books.checker)).isEqualTo(first);
        assertThat(intake.reject(list.id(), "误", books.checker))
                .isEqualTo(new IntakeOutcome.Refused(Refusal.LIST_ALREADY_DECIDED));
    }

    @Test
    void whoever_hands_a_list_in_does_not_decide_on_it() {
        IntakeList list = story.handedIn(Kind.ALLOWANCES, story.allowance(number(), "7"));

        assertThat(intake.book(list.id(), books.maker))
                .isEqualTo(new IntakeOutcome.Refused(Refusal.MAKER_CANNOT_CHECK));
        assertThat(intake.reject(list.id(), "误", books.maker))
                .isEqualTo(new IntakeOutcome.Refused(Refusal.MAKER_CANNOT_CHECK));
        assertThat(names(tasks.listTasks(books.maker))).doesNotContain(task(list));
        assertThat(names(tasks.listTasks(books.checker))).contains(task(list));
        assertThat(tasks.listTasks(books.holder)).isEmpty();
    }

    @Test
    void a_list_is_turned_down_with_a_reason_and_its_numbers_may_come_again() {
        String number = number();
        IntakeList list = story.handedIn(Kind.ALLOWANCES, story.allowance(number, "7"));
        assertThat(intake.reject(list.id(), " ", books.checker))
                .isEqualTo(new IntakeOutcome.Refused(Refusal.REMARK_IS_MISSING));

        IntakeOutcome outcome = intake.reject(list.id(), "文号有误", books.checker);

        assertThat(IntakeStory.done(outcome).decision())
                .isInstanceOf(IntakeList.Decision.Rejected.class);
        assertThat(names(tasks.listTasks(books.checker))).doesNotContain(task(list));
        assertThat(intake.book(list.id(), books.checker))
                .isEqualTo(new IntakeOutcome.Refused(Refusal.LIST_ALREADY_DECIDED));
        story.booked(Kind.ALLOWANCES, story.allowance(number, "7"));
    }

    @Test
    void what_is_no_list_is_refused_by_name() {
        assertThat(intake.book(IntakeList.IntakeId.random(), books.checker))
                .isEqualTo(new IntakeOutcome.Refused(Refusal.LIST_UNKNOWN));
        assertThat(intake.reject(IntakeList.IntakeId.random(), "误", books.checker))
                .isEqualTo(new IntakeOutcome.Refused(Refusal.LIST_UNKNOWN));
        assertThat(intake.handIn(asked(" ", IntakeStory.DAY), new byte[0], books.maker))
                .isEqualTo(new IntakeOutcome.Refused(Refusal.SOURCE_IS_MISSING));
        assertThat(intake.handIn(asked("某局", LocalDate.of(2999, 1, 1)), new byte[0], books.maker))
                .isEqualTo(new IntakeOutcome.Refused(Refusal.DAY_IS_TO_COME));
        assertThat(
                        intake.handIn(
                                asked("某局", IntakeStory.DAY),
                                new byte[Intake.LARGEST_FILE_BYTES + 1],
                                books.maker))
                .isEqualTo(new IntakeOutcome.Refused(Refusal.FILE_TOO_LARGE));
        assertThat(story.handIn(Kind.ALLOWANCES, story.allowance(number(), "1").repeat(1_001)))
                .isEqualTo(new IntakeOutcome.Refused(Refusal.TOO_MANY_LINES));
        assertThat(story.handIn(Kind.ALLOWANCES, "")).isInstanceOf(IntakeOutcome.BadRows.class);
    }

    @Test
    void no_programme_rests_on_the_paper_of_another() {
        assertThat(Programme.isBooked(Scheme.CCER_AFFORESTATION)).isFalse();
        for (Basis basis : List.of(new Basis.Statement("VS-1"), new Basis.Mirrored("VS-1"))) {
            assertThatThrownBy(() -> issue(Programme.ALLOWANCE, basis))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        for (Basis basis : List.of(new Basis.Statement("VS-1"), new Basis.Allocation("VS-1"))) {
            assertThatThrownBy(() -> issue(Programme.CCER, basis))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        for (Basis basis : List.of(new Basis.Mirrored("VS-1"), new Basis.Allocation("VS-1"))) {
            assertThatThrownBy(() -> issue(Programme.SMCER, basis))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void the_database_refuses_a_block_on_the_paper_of_another_programme() {
        String number = number();
        IntakeList list = story.booked(Kind.ALLOWANCES, story.allowance(number, "7"));
        UnitBlock block = story.block(list, number);

        assertThatThrownBy(() ->
                        db.sql(
                                        """
                                        insert into registry.block
                                               (number, id, programme, basis, units,
                                                issued_to, entry, issued_at)
                                        select 'FJEA-999999', gen_random_uuid(), 'FJEA',
                                               'VS-2025-1', units, issued_to, entry,
                                               issued_at
                                          from registry.block
                                         where number = :number
                                        """)
                                .param("number", block.number())
                                .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("block_rests_on_its_basis");
    }

    @Test
    void a_list_and_its_lines_are_never_changed() {
        String number = number();
        IntakeList list = story.booked(Kind.ALLOWANCES, story.allowance(number, "7"));
        for (String change :
                List.of(
                        "update intake.list set source = 'x' where id = '%s'",
                        "delete from intake.list where id = '%s'",
                        "update intake.line set units = 8 where list = '%s'",
                        "delete from intake.booking where list = '%s'")) {
            assertThatThrownBy(() -> db.sql(change.formatted(list.id())).update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    private void issue(Programme programme, Basis basis) {
        transaction.executeWithoutResult(_ ->
                registry.post(
                        new Command.Issue(
                                basis, books.mill.inBooks(), programme.code(), 1, Hash.ZERO),
                        RegistryStory.key(),
                        books.maker.person(),
                        books.checker));
    }

    private List<RowRefusal> reasons(String row) {
        return ((IntakeOutcome.BadRows) story.handIn(Kind.NATIONAL_RECORDS, row))
                .reasons().stream().map(RowReason::reason).toList();
    }

    private static HandedIn asked(String source, LocalDate day) {
        return new HandedIn(Kind.ALLOWANCES, source, day, "list.csv");
    }

    private static List<String> names(List<Task> tasks) {
        return tasks.stream().map(Task::id).toList();
    }

    private static String task(IntakeList list) {
        return "intake.list:" + list.id();
    }
}
