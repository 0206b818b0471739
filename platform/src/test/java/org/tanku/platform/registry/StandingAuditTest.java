package org.tanku.platform.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tanku.platform.registry.RegistryStory.charity;
import static org.tanku.platform.registry.RegistryStory.done;
import static org.tanku.platform.registry.RegistryStory.key;
import static org.tanku.platform.registry.RegistryStory.refusal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.tanku.ledger.Audit.Fault;
import org.tanku.ledger.Audit.Finding;
import org.tanku.ledger.Pick;
import org.tanku.platform.House;
import org.tanku.platform.Visitor;
import org.tanku.platform.party.Person;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.Staff;
import org.tanku.platform.registry.RegistryOutcome.Done;
import org.tanku.platform.registry.RegistryOutcome.Refusal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// Somebody who owns the database goes past the platform: the audit finds it, that block is
/// stopped, and only that one.
@House
class StandingAuditTest {
    @LocalServerPort private int port;
    @Autowired private ApplicationContext house;
    @Autowired private Registry registry;
    @Autowired private StandingAudit audit;
    @Autowired private TransactionOperations transaction;
    @Autowired private JdbcClient db;

    private Person officer;
    private Person owner;
    private RegistryStory story;
    private UnitBlock block;
    private UnitBlock other;
    private Runnable repair = () -> {};

    @BeforeEach
    void issue_two_blocks() {
        Staff staff = Staff.of(house);
        officer = staff.hire(Role.REGISTRY_OFFICER, Region.PROVINCE);
        owner = staff.hire(Role.RIGHTS_HOLDER, Region.PROVINCE);
        story =
                new RegistryStory(
                        house,
                        staff.parties().actingAs(officer.id()),
                        staff.parties()
                                .actingAs(staff.hire(Role.REGISTRY_OFFICER, Region.PROVINCE).id()),
                        staff.parties().actingAs(owner.id()),
                        staff.parties()
                                .actingAs(staff.hire(Role.RIGHTS_HOLDER, Region.PROVINCE).id()));
        block = story.issued(100);
        other = story.issued(100);
        done(story.sold(new Pick.OfBlock(block.inBooks(), 30)));
    }

    /// Other tests go on with these books.
    @AfterEach
    void repaired_and_released() {
        repair.run();
        for (UnitBlock.Stop stop : registry.listStops()) {
            registry.proposeRelease(stop.id(), "测试收尾", story.maker);
            registry.release(stop.id(), story.checker);
        }
        assertThat(registry.listStops()).isEmpty();
    }

    @Test
    void a_lot_changed_past_the_platform_stops_its_block_and_no_other() {
        giveRestTo(story.mill);
        audit.goOn();

        assertThat(registry.soundness().sound()).isFalse();
        UnitBlock.Stop stop = stopOf(block);
        assertThat(stop.found().fault()).isEqualTo(Fault.LOT_DIFFERS_FROM_THE_JOURNAL);
        assertThat(registry.listStops())
                .extracting(UnitBlock.Stop::block)
                .containsExactly(block.inBooks());
        assertThat(refusal(back(1))).isEqualTo(Refusal.BLOCK_IS_STOPPED);
        assertThat(
                        refusal(
                                registry.retire(
                                        story.mill.id(),
                                        charity(new Pick.OfBlock(block.inBooks(), 1)),
                                        key(),
                                        story.buyer)))
                .isEqualTo(Refusal.BLOCK_IS_STOPPED);
        assertThat(done(story.sold(new Pick.OfBlock(other.inBooks(), 10))).units()).isEqualTo(10);
    }

    @Test
    void it_goes_on_only_after_two_officers_and_a_clean_audit() {
        giveRestTo(story.mill);
        audit.goOn();
        UnitBlock.StopId stop = stopOf(block).id();

        assertThat(refusal(registry.release(stop, story.checker)))
                .isEqualTo(Refusal.RELEASE_IS_NOT_PROPOSED);
        assertThat(refusal(registry.proposeRelease(stop, " ", story.maker)))
                .isEqualTo(Refusal.REMARK_IS_MISSING);
        done(registry.proposeRelease(stop, "已从备份核对", story.maker));
        assertThat(refusal(registry.release(stop, story.maker)))
                .isEqualTo(Refusal.MAKER_CANNOT_CHECK);
        assertThat(refusal(registry.release(stop, story.checker)))
                .isEqualTo(Refusal.DIFFERENCE_IS_STILL_THERE);
        assertThat(refusal(back(1))).isEqualTo(Refusal.BLOCK_IS_STOPPED);

        repair.run();
        audit.goOn();
        assertThat(refusal(back(1))).isEqualTo(Refusal.BLOCK_IS_STOPPED);
        assertThat(registry.release(stop, story.checker)).isInstanceOf(Done.class);
        assertThat(registry.soundness().sound()).isTrue();
        assertThat(done(back(1)).units()).isEqualTo(1);
        assertThat(refusal(registry.release(stop, story.checker))).isEqualTo(Refusal.STOP_UNKNOWN);
    }

    /// It is found on the way from the first entry, at night or when somebody asks.
    @Test
    void an_entry_changed_past_the_platform_stops_the_block_it_was_in() {
        long entry = registry.listEvents(block.id()).getLast().entry();
        tamper(
                "journal",
                "update registry.journal set content = replace(content, '1-30', '1-31')"
                        + " where number = "
                        + entry,
                "update registry.journal set content = replace(content, '1-31', '1-30')"
                        + " where number = "
                        + entry);
        registry.auditAnew();

        assertThat(stopOf(block).found().fault()).isEqualTo(Fault.HASH_DIFFERS);
        assertThat(refusal(back(1))).isEqualTo(Refusal.BLOCK_IS_STOPPED);
        assertThat(done(story.sold(new Pick.OfBlock(other.inBooks(), 10))).units()).isEqualTo(10);
    }

    @Test
    void the_words_of_a_certificate_stop_its_block() {
        Retirement retirement = retired(5);
        String words = "update registry.retirement set beneficiary = '%s' where entry = %d";
        tamper(
                "retirement",
                words.formatted("别人", retirement.entry()),
                words.formatted(retirement.beneficiary(), retirement.entry()));
        audit.goOn();

        assertThat(stopOf(block).found().fault())
                .isEqualTo(Fault.CERTIFICATE_DIFFERS_FROM_THE_JOURNAL);
        assertThat(registry.listStops()).hasSize(1);
    }

    @Test
    void a_row_that_cannot_be_read_stops_its_block_and_no_other() {
        Retirement retirement = retired(5);
        String reference = "update registry.lot set reference = '%s' where reference = '%s'";
        tamper(
                "lot",
                reference.formatted("nonsense", retirement.certificate()),
                reference.formatted(retirement.certificate(), "nonsense"));
        audit.goOn();

        assertThat(stopOf(block).found().fault()).isEqualTo(Fault.ROW_IS_UNREADABLE);
        assertThat(stopOf(block).found().where()).startsWith(block.number());
        assertThat(registry.listStops()).hasSize(1);
        assertThat(registry.audit())
                .isInstanceOfSatisfying(
                        Finding.Unsound.class,
                        unsound -> assertThat(unsound.fault()).isEqualTo(Fault.ROW_IS_UNREADABLE));
        assertThat(done(story.sold(new Pick.OfBlock(other.inBooks(), 10))).units()).isEqualTo(10);
    }

    @Test
    void a_purpose_that_nobody_knows_stops_the_block_of_its_certificate() {
        Retirement retirement = retired(5);
        String purpose = "update registry.retirement set purpose = '%s' where entry = %d";
        tamper(
                "retirement",
                purpose.formatted("NO_SUCH_PURPOSE", retirement.entry()),
                purpose.formatted(retirement.purpose(), retirement.entry()));
        audit.goOn();

        assertThat(registry.soundness().differences())
                .extracting(difference -> difference.found().fault())
                .containsExactly(
                        Fault.ROW_IS_UNREADABLE, Fault.CERTIFICATE_DIFFERS_FROM_THE_JOURNAL);
        assertThat(registry.listStops())
                .extracting(UnitBlock.Stop::block)
                .containsExactly(block.inBooks());
    }

    @Test
    void an_entry_that_cannot_be_read_stops_the_block_it_was_in() {
        long entry = registry.listEvents(block.id()).getLast().entry();
        String shape = "alter table registry.journal %s constraint journal_hash_check %s";
        String hash = "update registry.journal set hash = '%s' where number = " + entry;
        String was = registry.getJournalLine(entry).hash().hex();
        transaction.executeWithoutResult(_ -> db.sql(shape.formatted("drop", "")).update());
        tamper("journal", hash.formatted("nonsense"), hash.formatted(was));
        Runnable back = repair;
        repair =
                () -> {
                    back.run();
                    db.sql(shape.formatted("add", "check (hash ~ '^[0-9a-f]{64}$')")).update();
                };
        registry.auditAnew();

        assertThat(registry.soundness().differences()).hasSize(1);
        assertThat(stopOf(block).found().fault()).isEqualTo(Fault.ROW_IS_UNREADABLE);
        assertThat(stopOf(block).found().where()).isEqualTo("entry " + entry);
        assertThat(registry.listStops()).hasSize(1);
    }

    @Test
    void a_round_that_fails_is_not_the_last_one() {
        audit.unattended();
        UnitBlock.Soundness before = registry.soundness();
        db.sql("alter table registry.retirement rename to elsewhere").update();
        try {
            audit.unattended();
            assertThatThrownBy(() -> audit.goOn()).isInstanceOf(DataAccessException.class);
        } finally {
            db.sql("alter table registry.elsewhere rename to retirement").update();
        }
        assertThat(registry.soundness()).isEqualTo(before);

        audit.unattended();
        assertThat(registry.soundness().at()).isAfter(before.at());
        assertThat(registry.soundness().entries()).isEqualTo(registry.journalHead().number());
    }

    private Retirement retired(long units) {
        return done(
                registry.retire(
                        story.village.id(),
                        charity(new Pick.OfBlock(block.inBooks(), units)),
                        key(),
                        story.holder));
    }

    @Test
    void the_form_tells_which_difference_was_found_and_when_in_both_languages() {
        giveRestTo(story.mill);
        audit.goOn();
        Visitor seller = Visitor.at(port);
        seller.signIn(owner.loginName(), Staff.PASSWORD);
        String page = "/registry/accounts/" + story.village.id() + "/move";
        seller.get(page);
        Map<String, String> form =
                Map.of(
                        "to", story.mill.number(),
                        "from", block.number(),
                        "units", "1",
                        "key", UUID.randomUUID().toString());

        assertThat(seller.post(page + "?lang=zh-CN", form).body())
                .contains("批次 " + block.number() + " 已暂停办理", "单位的现状与日记账不一致", "expected");
        Map<String, String> again =
                Map.of(
                        "to", story.mill.number(),
                        "from", block.number(),
                        "units", "1",
                        "key", UUID.randomUUID().toString());
        assertThat(seller.post(page + "?lang=en", again).body())
                .contains("Block " + block.number() + " is stopped", "two officers have released");
    }

    @Test
    void the_desk_and_the_lamp_show_it_and_officers_release_it_there() {
        giveRestTo(story.mill);
        audit.goOn();
        UnitBlock.StopId stop = stopOf(block).id();
        Visitor desk = Visitor.at(port);
        desk.signIn(officer.loginName(), Staff.PASSWORD);

        assertThat(desk.get("/registry?lang=zh-CN").body())
                .contains("暂停的批次", block.number(), "申请解除", "账簿有误")
                .doesNotContain("??");
        assertThat(desk.get("/operations?lang=zh-CN").body()).contains("1 个批次暂停办理");
        assertThat(desk.get("/registry?lang=en").body())
                .contains("Stopped blocks", "Propose release")
                .doesNotContain("??");
        desk.post("/registry/stops/" + stop + "/proposal", Map.of("reason", "已从备份核对"));
        assertThat(desk.get("/registry?lang=zh-CN").body()).contains("您是申请人", "已从备份核对");
        repair.run();
        desk.post("/registry/stops/" + stop + "/release", Map.of());
        assertThat(desk.get("/registry?lang=zh-CN").body()).contains(told("MAKER_CANNOT_CHECK"));
        assertThat(registry.listStops()).extracting(UnitBlock.Stop::id).containsExactly(stop);
    }

    private String told(String name) {
        return house.getMessage(
                "registry.refused." + name, new Object[0], Locale.SIMPLIFIED_CHINESE);
    }

    private RegistryOutcome<RegistryEvent.UnitsMoved> back(long units) {
        return registry.move(
                story.mill.id(),
                story.village.id(),
                new Pick.OfBlock(block.inBooks(), units),
                key(),
                story.buyer);
    }

    private UnitBlock.Stop stopOf(UnitBlock of) {
        List<UnitBlock.Stop> stops = registry.listStops();
        return stops.stream()
                .filter(stop -> stop.block().equals(of.inBooks()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not stopped: " + of + ", but " + stops));
    }

    /// The village's rest of the block is 31 to 100.
    private void giveRestTo(Account account) {
        tamper(
                "lot",
                PastTheBooks.giving(block, 31, account),
                PastTheBooks.giving(block, 31, story.village));
    }

    /// As the owner of the database does.
    private void tamper(String table, String change, String back) {
        PastTheBooks past = PastTheBooks.of(house);
        repair = () -> past.change(table, back);
        past.change(table, change);
    }
}
