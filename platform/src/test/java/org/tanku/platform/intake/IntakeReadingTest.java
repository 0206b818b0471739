package org.tanku.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.platform.intake.IntakeStory.number;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tanku.platform.House;
import org.tanku.platform.intake.Intake.HandedIn;
import org.tanku.platform.intake.IntakeList.Kind;
import org.tanku.platform.intake.IntakeOutcome.Refusal;
import org.tanku.platform.intake.IntakeOutcome.RowReason;
import org.tanku.platform.intake.IntakeOutcome.RowRefusal;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Person;
import org.tanku.platform.registry.Account;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// What people type into a list is read as what they meant, and nothing more.
@House
class IntakeReadingTest {
    @Autowired ApplicationContext house;
    @Autowired Parties parties;

    private IntakeStory story;

    @BeforeEach
    void open_two_accounts() {
        story = new IntakeStory(house);
    }

    @Test
    void width_case_and_blanks_make_no_other_number() {
        String number = number();
        String small = number.toLowerCase(Locale.ROOT);
        story.booked(Kind.ALLOWANCES, story.allowance(number, "7"));
        story.booked(Kind.NATIONAL_RECORDS, story.record(number, number, 1_000, "600"));

        assertThat(story.handIn(Kind.ALLOWANCES, story.allowance(small.replace("-", "－"), "7")))
                .isEqualTo(new IntakeOutcome.Refused(Refusal.NOTHING_IS_NEW));
        assertThat(
                        reasons(
                                Kind.NATIONAL_RECORDS,
                                story.record(number(), small.replace("-", "- "), 1_000, "401")))
                .extracting(RowReason::reason)
                .containsExactly(RowRefusal.MORE_THAN_REGISTERED);
    }

    @Test
    void a_cell_that_is_too_long_is_told_in_its_own_column() {
        String rows = story.record(number(), "R", 10, "1").replace("某造林项目", "长".repeat(201));

        assertThat(reasons(Kind.NATIONAL_RECORDS, rows))
                .containsExactly(
                        new RowReason(2, "name", "长".repeat(201), RowRefusal.TEXT_IS_TOO_LONG));
    }

    @Test
    void rows_that_do_not_read_well_count_too() {
        assertThat(story.handIn(Kind.ALLOWANCES, "坏\n".repeat(1_001)))
                .isEqualTo(new IntakeOutcome.Refused(Refusal.TOO_MANY_LINES));
    }

    @Test
    void what_is_told_beside_the_file_is_one_line() {
        HandedIn told =
                new HandedIn(Kind.ALLOWANCES, " 某局\nkind\0X ", IntakeStory.DAY, "a\r\nb.csv");

        assertThat(told.source()).isEqualTo("某局 kind X");
        assertThat(told.fileName()).isEqualTo("a b.csv");
        assertThat(new HandedIn(Kind.ALLOWANCES, "某局", IntakeStory.DAY, "\0").fileName())
                .isEqualTo("allowances");
        assertThat(
                        new HandedIn(
                                        Kind.ALLOWANCES,
                                        "某局",
                                        IntakeStory.DAY,
                                        "长".repeat(300) + ".csv")
                                .fileName())
                .hasSize(200)
                .endsWith("长.csv");
        IntakeList list = story.handedIn(Kind.ALLOWANCES, story.allowance(number(), "1"));
        IntakeOutcome rejected = story.intake.reject(list.id(), "误\0\n填", story.books.checker);
        assertThat(IntakeStory.done(rejected).decision())
                .isInstanceOfSatisfying(
                        IntakeList.Decision.Rejected.class,
                        each -> assertThat(each.remark()).isEqualTo("误 填"));
    }

    @Test
    void a_persons_name_is_masked_whatever_the_file_says() {
        Person household = parties.registerPerson("钱持有", "household-" + UUID.randomUUID(), false);
        Account account = story.books.registry.openAccount(household.id(), story.books.maker);
        String row =
                story.allowance(number(), "1")
                        .replace(story.millName(), "钱持有")
                        .replace(story.books.mill.number(), account.number());

        IntakeList list = story.booked(Kind.ALLOWANCES, row);

        assertThat(list.lines()).extracting(IntakeLine::holder).containsExactly("钱*");
        assertThat(story.handIn(Kind.ALLOWANCES, row))
                .isEqualTo(new IntakeOutcome.Refused(Refusal.NOTHING_IS_NEW));
    }

    @Test
    void a_list_in_brief_tells_how_many_lines_it_has_and_what_they_come_to() {
        IntakeList list =
                story.handedIn(
                        Kind.ALLOWANCES,
                        story.allowance(number(), "9999999999") + story.allowance(number(), "1"));

        assertThat(story.intake.list(1_000))
                .filteredOn(each -> each.id().equals(list.id()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.isPending()).isTrue();
                    assertThat(each.lines()).isEqualTo(2);
                    assertThat(each.units()).isEqualTo(10_000_000_000L).isEqualTo(list.units());
                });
    }

    private List<RowReason> reasons(Kind kind, String rows) {
        return ((IntakeOutcome.BadRows) story.handIn(kind, rows)).reasons();
    }
}
