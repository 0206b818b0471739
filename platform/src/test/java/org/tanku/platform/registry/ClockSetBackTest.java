package org.tanku.platform.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tanku.platform.registry.RegistryStory.done;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.tanku.ledger.Actor;
import org.tanku.ledger.Answer;
import org.tanku.ledger.Audit;
import org.tanku.ledger.Cause;
import org.tanku.ledger.Command;
import org.tanku.ledger.CommandKey;
import org.tanku.ledger.Entry;
import org.tanku.ledger.Journal;
import org.tanku.ledger.Pick;
import org.tanku.platform.House;
import org.tanku.platform.Visitor;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Person;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.Staff;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The clock of the machine goes back, between two commands or between two starts.
@House
class ClockSetBackTest {
    @LocalServerPort private int port;

    @Autowired private ApplicationContext house;

    @Autowired private Registry registry;

    @Autowired private Answers answers;

    @Autowired private PostgresBooks books;

    @Autowired private Retirements retirements;

    @Autowired private RoundTrip trip;

    @Autowired private ObjectProvider<Account.Bar> bars;

    @Autowired private TransactionOperations transaction;

    @Autowired private JdbcClient db;

    private Person holder;
    private Person colleague;
    private RegistryStory story;
    private UnitBlock block;

    @BeforeEach
    void issue_a_block() {
        Staff staff = Staff.of(house);
        holder = staff.hire(Role.RIGHTS_HOLDER, Region.PROVINCE);
        colleague = staff.colleague(holder, Role.RIGHTS_HOLDER, Region.PROVINCE);
        story =
                new RegistryStory(
                        house,
                        acting(staff, Role.REGISTRY_OFFICER),
                        acting(staff, Role.REGISTRY_OFFICER),
                        staff.parties().actingAs(holder.id()),
                        acting(staff, Role.RIGHTS_HOLDER));
        block = story.issued(100);
    }

    @Test
    void an_hour_back_nothing_is_written_and_the_key_stays_free() {
        Instant last = lastMoment();
        Journal.Head before = registry.journalHead();
        String key = UUID.randomUUID().toString();

        assertThatThrownBy(() -> post(last.minus(Duration.ofHours(1)), key))
                .isInstanceOf(ClockBehind.class);
        assertThat(registry.journalHead()).isEqualTo(before);
        assertThat(answers.list(List.of(new CommandKey(key)))).isEmpty();

        assertThat(post(last.plusMillis(1), key)).isInstanceOf(Answer.Written.class);
        assertThat(registry.audit()).isInstanceOf(Audit.Finding.Sound.class);
    }

    @Test
    void a_few_seconds_back_the_journal_waits_for_the_clock() {
        Instant last = lastMoment();

        assertThat(post(last.minusSeconds(5), UUID.randomUUID().toString()))
                .isInstanceOf(Answer.Written.class);
        assertThat(lastMoment()).isEqualTo(last);
    }

    /// As after a start with a wrong clock: the journal is an hour ahead of it.
    @Test
    void the_form_is_told_why_in_both_languages_and_takes_effect_once_the_clock_is_right() {
        Visitor seller = Visitor.at(port);
        seller.signIn(holder.loginName(), Staff.PASSWORD);
        String account = "/registry/accounts/" + story.village.id();
        seller.get(account + "/move");
        Map<String, String> form =
                Map.of(
                        "to", story.mill.number(),
                        "from", block.number(),
                        "units", "7",
                        "key", UUID.randomUUID().toString());
        String confirm = Visitor.target(seller.post(account + "/move", form)) + "/confirm";
        Visitor second = Visitor.at(port);
        second.signIn(colleague.loginName(), Staff.PASSWORD);
        second.get(account + "/move");
        Proposal waiting = story.proposed(story.stated(10));
        HttpResponse<String> chinese;
        HttpResponse<String> english;
        Instant last = lastMoment();
        setLastMoment(last.plus(Duration.ofHours(1)));
        try {
            chinese = second.post(confirm, Map.of());
            english = second.post(confirm + "?lang=en", Map.of());
            assertThatThrownBy(() -> registry.approveIssue(waiting.id(), story.checker))
                    .isInstanceOf(ClockBehind.class);
        } finally {
            setLastMoment(last);
        }
        assertThat(chinese.statusCode()).isEqualTo(503);
        assertThat(chinese.body()).contains("暂停记账").doesNotContain("Exception");
        assertThat(english.statusCode()).isEqualTo(503);
        assertThat(english.body()).contains("nothing is written until an administrator corrects");

        assertThat(second.post(confirm, Map.of()).statusCode()).isEqualTo(302);
        assertThat(done(registry.approveIssue(waiting.id(), story.checker)).units()).isEqualTo(10);
        assertThat(registry.totals(block.id()).free()).isEqualTo(100);
        assertThat(registry.listHoldings(story.mill))
                .singleElement()
                .satisfies(holding -> assertThat(holding.totals().free()).isEqualTo(7));
    }

    private Answer post(Instant now, String key) {
        Clock wrong = Clock.fixed(now, ZoneOffset.UTC);
        GroupCommit group =
                new GroupCommit(
                        new BatchPosting(books, retirements, trip, bars, wrong), transaction);
        Order order =
                new Order(
                        new CommandKey(key),
                        new Actor(story.holder.person().toString()),
                        new Command.Move(
                                story.village.inBooks(),
                                story.mill.inBooks(),
                                new Cause("TRANSFER"),
                                new Pick.OfBlock(block.inBooks(), 1)),
                        Set.of(),
                        Order.NOTHING);
        return Bookkeeping.answered(group.post(order)).answer();
    }

    private Instant lastMoment() {
        return Entry.parse(registry.getJournalLine(registry.journalHead().number()).text()).at();
    }

    private void setLastMoment(Instant moment) {
        db.sql("update registry.journal_head set at = :at")
                .param("at", moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Acting acting(Staff staff, Role role) {
        return staff.parties().actingAs(staff.hire(role, Region.PROVINCE).id());
    }
}
