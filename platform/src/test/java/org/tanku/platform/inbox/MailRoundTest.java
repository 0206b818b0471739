package org.tanku.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.mail.internet.InternetAddress;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.tanku.platform.CycleStory;
import org.tanku.platform.House;
import org.tanku.platform.StandLine;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.Staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What one address, or one sender, does to the letters of the others in a round.
@House
@ExtendWith(OutputCaptureExtension.class)
class MailRoundTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    private static final Clock EIGHT = PostOffice.clock(MONDAY, 8);

    @Autowired private ApplicationContext house;
    @Autowired private MailboxRows mailboxes;
    @Autowired private LetterRows letters;
    @Autowired private JdbcClient db;
    private PostOffice office;

    @DynamicPropertySource
    static void mail_is_set(DynamicPropertyRegistry settings) {
        int nobody = ScriptedServer.unusedPort();
        settings.add("tanku.smtp-host", () -> "127.0.0.1");
        settings.add("tanku.smtp-port", () -> nobody);
        settings.add("tanku.smtp-tls", () -> "none");
        settings.add("tanku.smtp-sender", () -> "tasks@carbon.example");
        settings.add("tanku.public-address", () -> "https://carbon.example/");
    }

    @BeforeEach
    void nobody_has_a_mailbox() {
        office = new PostOffice(house);
        db.sql("delete from inbox.mailbox").update();
    }

    @Test
    void a_letter_that_is_to_come_again_stops_no_other_and_is_tried_in_the_next_round(
            CapturedOutput log) throws Exception {
        Acting early = waitingReader();
        given(early.person(), "busy@forest.example", EIGHT.instant().minusSeconds(60));
        confirmed(early.person());
        Acting late = waitingReader();
        given(late.person(), "well@forest.example", EIGHT.instant().minusSeconds(30));
        confirmed(late.person());
        try (ScriptedServer server = ScriptedServer.thatAsksToComeAgainFor("busy@forest.example")) {
            Post post = office.post(server.port(), EIGHT);
            office.rounds(EIGHT, post).goRound();
            assertThat(server.taken()).containsExactly("well@forest.example");
            assertThat(post.awaySince()).isEmpty();
            office.rounds(PostOffice.clock(MONDAY, 9), server.port()).goRound();
            assertThat(server.taken()).as("sent once").hasSize(1);
        }
        assertThat(outcomes(early)).containsExactly("LATER", "LATER");
        assertThat(outcomes(late)).containsExactly("SENT");
        assertThat(log.getAll()).contains("450").doesNotContain("busy@", "well@");
    }

    @Test
    void a_link_that_is_to_come_again_stops_no_other_and_is_given_up_after_a_day()
            throws Exception {
        PartyId early = person();
        given(early, "busy@forest.example", EIGHT.instant().minusSeconds(60));
        PartyId late = person();
        given(late, "well@forest.example", EIGHT.instant().minusSeconds(30));
        try (ScriptedServer server = ScriptedServer.thatAsksToComeAgainFor("busy@forest.example")) {
            office.rounds(EIGHT, server.port()).goRound();
            assertThat(server.taken()).containsExactly("well@forest.example");
            office.rounds(PostOffice.clock(MONDAY.plusDays(1), 7), server.port()).goRound();
            assertThat(state(early)).isEqualTo(Mailbox.State.LETTER_WAITS);
            office.rounds(PostOffice.clock(MONDAY.plusDays(1), 8), server.port()).goRound();
        }
        assertThat(state(early)).isEqualTo(Mailbox.State.REFUSED);
        assertThat(state(late)).isEqualTo(Mailbox.State.LINK_WAITS);
    }

    @Test
    void a_link_waits_for_a_server_that_is_away_however_long() {
        PartyId reader = person();
        given(reader, "well@forest.example", EIGHT.instant().minus(Duration.ofDays(3)));
        office.rounds(EIGHT, ScriptedServer.unusedPort()).goRound();
        assertThat(state(reader)).isEqualTo(Mailbox.State.LETTER_WAITS);
    }

    @Test
    void a_server_that_takes_nothing_from_us_refuses_no_address() throws Exception {
        PartyId reader = person();
        given(reader, "well@forest.example", EIGHT.instant());
        try (ScriptedServer server = ScriptedServer.thatKnowsNoSuchSender()) {
            Post post = office.post(server.port(), EIGHT);
            office.rounds(EIGHT, post).goRound();
            assertThat(post.awaySince()).containsExactly(EIGHT.instant());
        }
        assertThat(state(reader)).isEqualTo(Mailbox.State.LETTER_WAITS);
    }

    @Test
    void an_address_kept_from_before_that_cannot_be_written_stops_no_other_and_is_in_no_log(
            CapturedOutput log) throws Exception {
        PartyId bad = person();
        given(bad, "a..b@forest.example", EIGHT.instant().minusSeconds(60));
        Acting worse = waitingReader();
        given(worse.person(), ".c@forest.example", EIGHT.instant().minusSeconds(50));
        confirmed(worse.person());
        PartyId good = person();
        given(good, "well@forest.example", EIGHT.instant().minusSeconds(30));
        try (ScriptedServer server = ScriptedServer.thatAsksToComeAgainFor("nobody@x.example")) {
            office.rounds(EIGHT, server.port()).goRound();
            assertThat(server.taken()).containsExactly("well@forest.example");
        }
        assertThat(state(bad)).isEqualTo(Mailbox.State.REFUSED);
        assertThat(outcomes(worse)).containsExactly("REFUSED");
        assertThat(log.getAll())
                .contains("could not be written")
                .doesNotContain("a..b", ".c@", "well@");
        assertThat(mailboxes.find(good).orElseThrow()).asString().doesNotContain("well@");
    }

    @Test
    void of_two_rounds_that_saw_the_same_one_begins_the_attempt() {
        PartyId reader = person();
        LetterRows.Attempt here = letters.next(reader, MONDAY).orElseThrow();
        LetterRows.Attempt there = letters.next(reader, MONDAY).orElseThrow();

        assertThat(letters.begin(here, 1, EIGHT.instant())).isTrue();
        assertThat(letters.begin(there, 1, EIGHT.instant())).isFalse();
        assertThat(letters.next(reader, MONDAY)).as("until it ended").isEmpty();

        letters.end(here, Delivery.LATER, EIGHT.instant());
        assertThat(letters.next(reader, MONDAY))
                .contains(new LetterRows.Attempt(reader, MONDAY, 2));
    }

    @Test
    void what_counts_as_an_address_can_be_written_on_a_letter() {
        for (String right :
                List.of(
                        "a@x.example",
                        "first.last+tasks@forest.gov.cn",
                        "o'neil@x-1.example",
                        "x".repeat(64) + "@x.example")) {
            assertThat(Mailbox.isAddress(right)).as(right).isTrue();
            assertThatCode(() -> new InternetAddress(right, true)).doesNotThrowAnyException();
        }
        for (String wrong :
                List.of(
                        "",
                        "a..b@x.example",
                        ".a@x.example",
                        "a.@x.example",
                        "a@-x.example",
                        "a@x-.example",
                        "a@x",
                        "a@x..example",
                        "\"a b\"@x.example",
                        "张三@x.example",
                        "x".repeat(65) + "@x.example",
                        "a@" + "x.".repeat(130) + "example")) {
            assertThat(Mailbox.isAddress(wrong)).as(wrong).isFalse();
        }
    }

    private PartyId person() {
        return Staff.of(house).hire(Role.SURVEYOR, Region.PROVINCE).id();
    }

    /// Somebody for whom a project waits.
    private Acting waitingReader() {
        CycleStory story = new CycleStory(house);
        EditionId start = story.survey(CycleStory.START, StandLine.fir("0001", "60"));
        story.validated(story.ticket(start, story.title(start)));
        return story.officer;
    }

    private void given(PartyId person, String address, Instant at) {
        mailboxes.put(person, address, Locale.ENGLISH, true, at);
    }

    private void confirmed(PartyId person) {
        db.sql(
                        """
                        update inbox.mailbox
                           set confirmed_at = given_at, wanted_at = null
                         where person_id = :person
                        """)
                .param("person", person.value())
                .update();
    }

    private Mailbox.State state(PartyId person) {
        return mailboxes.find(person).orElseThrow().state();
    }

    private List<String> outcomes(Acting acting) {
        return db.sql(
                        """
                        select outcome
                          from inbox.letter_end
                         where person_id = :person
                         order by day, attempt
                        """)
                .param("person", acting.person().value())
                .query(String.class)
                .list();
    }
}
