package org.tanku.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tanku.platform.StandLine.fir;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.tanku.platform.CycleStory;
import org.tanku.platform.House;
import org.tanku.platform.Visitor;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.operations.Lamp;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Person;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.Staff;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tasks by mail, through a real mail server.
@House
class MailingTest {
    private static final Pattern LINK =
            Pattern.compile("https://carbon.example/inbox/mail/confirmation\\?token=(\\S+)");

    /// A Monday far enough ahead that everything in this house happened before.
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);

    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private static final int PORT;

    static {
        SERVER.start();
        PORT = SERVER.getSmtp().getPort();
    }

    @Autowired private ApplicationContext house;
    @Autowired private Mailing mailing;
    @Autowired private MailboxRows mailboxes;
    @Autowired private JdbcClient db;
    @LocalServerPort private int port;
    private PostOffice office;

    @DynamicPropertySource
    static void mail_is_set(DynamicPropertyRegistry settings) {
        settings.add("tanku.smtp-host", () -> "127.0.0.1");
        settings.add("tanku.smtp-port", () -> PORT);
        settings.add("tanku.smtp-tls", () -> "none");
        settings.add("tanku.smtp-sender", () -> "tasks@carbon.example");
        settings.add("tanku.public-address", () -> "https://carbon.example/");
    }

    @BeforeEach
    void nobody_has_a_mailbox() throws Exception {
        office = new PostOffice(house);
        db.sql("delete from inbox.mailbox").update();
        SERVER.purgeEmailFromAllMailboxes();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void an_address_counts_after_the_link_in_its_letter_was_followed() {
        Staff staff = Staff.of(house);
        Person person = staff.hire(Role.SURVEYOR, Region.PROVINCE);
        Visitor visitor = Visitor.at(port);
        visitor.signIn(person.loginName(), Staff.PASSWORD);
        assertThat(visitor.get("/inbox").body()).contains("/inbox/mail");
        assertThat(visitor.get("/inbox/mail").body()).contains("登记邮箱");

        visitor.post(
                "/inbox/mail",
                Map.of("address", "liang@forest.example", "language", "en", "digest", "true"));

        MimeMessage letter = oneLetter();
        assertThat(GreenMailUtil.getHeaders(letter)).contains("Auto-Submitted: auto-generated");
        String token = token(letter);
        untilSent(staff.parties().actingAs(person.id()));
        assertThat(visitor.get("/inbox/mail").body()).contains("等待确认");
        Visitor stranger = staff.visitor(port, Role.SURVEYOR, Region.PROVINCE);
        stranger.get("/inbox/mail");
        stranger.post("/inbox/mail/confirmation", Map.of("token", token));
        assertThat(stranger.get("/inbox/mail").body()).contains("链接无效");
        String page = visitor.get("/inbox/mail/confirmation?token=" + token).body();
        assertThat(page).contains("确认这是我的邮箱");
        visitor.post("/inbox/mail/confirmation", Map.of("token", token));

        assertThat(visitor.get("/inbox/mail").body()).contains("邮箱已确认", "已确认");
        assertThat(mailing.find(staff.parties().actingAs(person.id())).orElseThrow().state())
                .isEqualTo(Mailbox.State.CONFIRMED);
        visitor.post("/inbox/mail/removal", Map.of());
        assertThat(visitor.get("/inbox/mail").body())
                .contains("邮箱已删除")
                .doesNotContain("liang@forest.example");
    }

    @Test
    void a_link_of_an_address_that_was_changed_since_does_not_hold_nor_one_that_is_over() {
        Acting reader = reader();
        mailing.choose("first@forest.example", Locale.ENGLISH, true, reader);
        String first = token(oneLetter());
        mailing.choose("second@forest.example", Locale.ENGLISH, true, reader);
        waitFor(2);
        untilSent(reader);

        assertThat(mailing.confirm(first, reader)).contains(MailRefusal.LINK_DOES_NOT_HOLD);

        String second = token(SERVER.getReceivedMessages()[1]);
        Mailing dayLater =
                office.mailing(PostOffice.clock(LocalDate.now(PostOffice.BEIJING).plusDays(2), 9));
        assertThat(dayLater.confirm(second, reader)).contains(MailRefusal.LINK_DOES_NOT_HOLD);
        assertThat(mailing.confirm(second, reader)).isEmpty();
        assertThat(mailing.confirm(second, reader)).isEmpty();
    }

    @Test
    void what_is_no_address_is_refused_and_nobody_gets_more_than_three_letters_an_hour() {
        Acting reader = reader();
        for (String wrong :
                List.of("", "nobody", "a@b", "a b@forest.example", "a@x.example\nBcc: c")) {
            assertThat(mailing.choose(wrong, Locale.ENGLISH, true, reader))
                    .contains(MailRefusal.ADDRESS_IS_MALFORMED);
        }
        for (int sent = 1; sent <= 3; sent++) {
            assertThat(mailing.choose(sent + "@forest.example", Locale.ENGLISH, true, reader))
                    .isEmpty();
            waitFor(sent);
            untilSent(reader);
        }
        assertThat(mailing.choose("4@forest.example", Locale.ENGLISH, true, reader))
                .contains(MailRefusal.TOO_MANY_LETTERS);
    }

    @Test
    void tasks_are_told_once_a_working_day_with_the_days_left_and_links() throws Exception {
        CycleStory story = new CycleStory(house);
        EditionId start = story.survey(CycleStory.START, fir("0001", "60"));
        story.validated(story.ticket(start, story.title(start)));
        confirmed("officer@forest.example", Locale.SIMPLIFIED_CHINESE, true, story.officer);
        Acting idle = reader();
        confirmed("idle@forest.example", Locale.ENGLISH, true, idle);
        confirmed(
                "quiet@forest.example",
                Locale.ENGLISH,
                false,
                story.colleague(story.officer.organisation(), Role.BUREAU_OFFICER));

        office.rounds(PostOffice.clock(MONDAY, 7), PORT).goRound();
        office.rounds(PostOffice.clock(MONDAY.minusDays(1), 9), PORT).goRound();
        assertThat(SERVER.getReceivedMessages()).isEmpty();

        office.rounds(PostOffice.clock(MONDAY, 8), PORT).goRound();

        MimeMessage letter = oneLetter();
        assertThat(letter.getSubject()).matches("碳库待办 \\d+ 项（2026-12-07）");
        assertThat(letter.getAllRecipients()[0]).hasToString("officer@forest.example");
        assertThat(text(letter))
                .contains("https://carbon.example/projects/", "https://carbon.example/inbox/mail")
                .containsPattern("未设期限|还剩 \\d+ 个工作日")
                .doesNotContain(story.officer.name());

        office.rounds(PostOffice.clock(MONDAY, 9), PORT).goRound();
        office.rounds(PostOffice.clock(MONDAY, 23), PORT).goRound();
        assertThat(SERVER.getReceivedMessages()).as("after a restart, too").hasSize(1);

        office.rounds(PostOffice.clock(MONDAY.plusDays(1), 8), PORT).goRound();
        assertThat(SERVER.getReceivedMessages()).hasSize(2);
        assertThatThrownBy(() -> db.sql("delete from inbox.letter").update())
                .hasMessageContaining("inserts only");
    }

    @Test
    void a_digest_in_english_counts_working_days() {
        Acting reader = reader();
        confirmed("reader@forest.example", Locale.ENGLISH, true, reader);
        Task task =
                new Task(
                        "test.task:1",
                        "inbox.title",
                        List.of(),
                        "/here",
                        MONDAY.atStartOfDay(PostOffice.BEIJING).toInstant(),
                        new Due.By(MONDAY.plusDays(7)));

        Letter letter =
                office.writing(PostOffice.clock(MONDAY, 8))
                        .digest(
                                mailing.find(reader).orElseThrow(),
                                List.of(
                                        new Waiting(
                                                task,
                                                new TimeLeft.Left(5, TimeLeft.Days.WORKING),
                                                Waiting.Group.SOON)),
                                MONDAY,
                                PostOffice.clock(MONDAY, 8).instant());

        assertThat(letter.subject()).isEqualTo("Tanku: 1 task waits (2026-12-07)");
        assertThat(letter.text())
                .contains(
                        "DUE WITHIN SEVEN DAYS\n- Tasks\n"
                                + "  last day 2026-12-14, 5 working days left\n"
                                + "  https://carbon.example/here\n");
        assertThat(letter.toString()).doesNotContain("reader@");
    }

    @Test
    void while_the_server_is_away_pages_work_and_letters_wait() {
        Acting reader = waitingReader();
        confirmed("reader@forest.example", Locale.ENGLISH, true, reader);
        int nobody = ScriptedServer.unusedPort();
        Post post = office.post(nobody, PostOffice.clock(MONDAY, 8));
        office.rounds(PostOffice.clock(MONDAY, 8), post).goRound();
        assertThat(post.awaySince()).containsExactly(PostOffice.clock(MONDAY, 8).instant());
        assertThat(new MailLamp(post, PostOffice.clock(MONDAY, 8)).listLamps().getFirst().light())
                .isEqualTo(Lamp.Light.RED);

        office.rounds(PostOffice.clock(MONDAY, 9), PORT).goRound();
        office.rounds(PostOffice.clock(MONDAY, 10), PORT).goRound();

        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(outcomes(reader)).containsExactly("AWAY", "SENT");
    }

    @Test
    void a_letter_that_may_have_been_taken_is_not_sent_again() throws Exception {
        Acting reader = waitingReader();
        confirmed("reader@forest.example", Locale.ENGLISH, true, reader);
        try (ScriptedServer breaking = ScriptedServer.thatBreaksAfterTheText()) {
            office.rounds(PostOffice.clock(MONDAY, 8), breaking.port()).goRound();
        }
        office.rounds(PostOffice.clock(MONDAY, 9), PORT).goRound();

        assertThat(outcomes(reader)).containsExactly("UNCLEAR");
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void an_address_that_the_server_refuses_is_told_to_its_person() throws Exception {
        Acting reader = waitingReader();
        confirmed("gone@forest.example", Locale.ENGLISH, true, reader);
        Acting newcomer = reader();
        mailboxes.put(
                newcomer.person(),
                "wrong@forest.example",
                Locale.ENGLISH,
                true,
                PostOffice.clock(MONDAY, 7).instant());
        try (ScriptedServer refusing = ScriptedServer.thatKnowsNobody()) {
            office.rounds(PostOffice.clock(MONDAY, 8), refusing.port()).goRound();
        }
        office.rounds(PostOffice.clock(MONDAY, 9), PORT).goRound();

        assertThat(outcomes(reader)).containsExactly("REFUSED");
        assertThat(mailing.find(newcomer).orElseThrow().state()).isEqualTo(Mailbox.State.REFUSED);
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_server_without_encryption_gets_nothing_when_encryption_is_asked_for() {
        PostSettings encrypted =
                office.settings(Map.of("tanku.smtp-tls", "starttls", "tanku.smtp-port", "" + PORT));
        Post post = new Post(encrypted, PostOffice.clock(MONDAY, 8));

        assertThat(
                        post.send(
                                new Letter(
                                        "a@forest.example",
                                        "s",
                                        "t",
                                        Locale.ENGLISH,
                                        PostOffice.clock(MONDAY, 8).instant())))
                .isEqualTo(Delivery.AWAY);
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void without_a_mail_server_no_address_is_taken() {
        Clock clock = PostOffice.clock(MONDAY, 8);
        Post unset = new Post(office.settings(Map.of("tanku.smtp-host", "")), clock);
        Mailing without =
                new Mailing(
                        mailboxes,
                        office.rounds(clock, unset),
                        unset,
                        house.getBean(Parties.class),
                        clock);

        assertThat(without.choose("a@forest.example", Locale.ENGLISH, true, reader()))
                .contains(MailRefusal.MAIL_IS_NOT_SET);
    }

    private Acting reader() {
        Staff staff = Staff.of(house);
        return staff.parties().actingAs(staff.hire(Role.SURVEYOR, Region.PROVINCE).id());
    }

    /// Somebody for whom a project waits.
    private Acting waitingReader() {
        CycleStory story = new CycleStory(house);
        EditionId start = story.survey(CycleStory.START, fir("0001", "60"));
        story.validated(story.ticket(start, story.title(start)));
        return story.officer;
    }

    private void confirmed(String address, Locale language, boolean digest, Acting acting) {
        assertThat(mailing.choose(address, language, digest, acting)).isEmpty();
        untilSent(acting);
        MimeMessage letter =
                Arrays.stream(SERVER.getReceivedMessages())
                        .filter(each -> GreenMailUtil.getHeaders(each).contains(address))
                        .findFirst()
                        .orElseThrow();
        assertThat(mailing.confirm(token(letter), acting)).isEmpty();
        try {
            SERVER.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Letters are sent without the page waiting; a test does.
    private void untilSent(Acting acting) {
        for (int i = 0; i < 200; i++) {
            if (mailing.find(acting).orElseThrow().state() != Mailbox.State.LETTER_WAITS) {
                return;
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new IllegalStateException("no letter was sent");
    }

    private static MimeMessage oneLetter() {
        waitFor(1);
        return SERVER.getReceivedMessages()[0];
    }

    private static void waitFor(int letters) {
        assertThat(SERVER.waitForIncomingEmail(10_000, letters)).isTrue();
    }

    private static String token(MimeMessage letter) {
        Matcher found = LINK.matcher(text(letter));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String text(MimeMessage letter) {
        try {
            return ((String) letter.getContent()).replace("\r\n", "\n");
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
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
