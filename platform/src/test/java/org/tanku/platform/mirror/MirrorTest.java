package org.tanku.platform.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanku.platform.House;
import org.tanku.platform.Visitor;
import org.tanku.platform.mirror.LedgerFile.FileId;
import org.tanku.platform.mirror.MirrorOutcome.Done;
import org.tanku.platform.mirror.MirrorOutcome.Refusal;
import org.tanku.platform.mirror.MirrorOutcome.Refused;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.Staff;
import org.tanku.survey.Problem.Kind;
import org.tanku.survey.foreign.ForeignRegistry;
import org.tanku.survey.foreign.LotStatus;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

@House
class MirrorTest {
    private static final AtomicInteger BATCH = new AtomicInteger(700);

    @LocalServerPort private int port;

    @Autowired private ApplicationContext house;
    @Autowired private Parties parties;
    @Autowired private Mirror mirror;
    @Autowired private JdbcClient db;

    private final String part = "part " + BATCH.incrementAndGet();
    private final String block = "ACR-CN-9001-2023-" + BATCH.incrementAndGet();

    private Acting officer() {
        return parties.actingAs(Staff.of(house).hire(Role.REGISTRY_OFFICER, Region.PROVINCE).id());
    }

    private static byte[] ledger(String... rows) {
        return ("Serial Numbers,Quantity,Status,Holder,Beneficiary\n" + String.join("\n", rows))
                .getBytes(StandardCharsets.UTF_8);
    }

    private MirrorOutcome send(byte[] content, Acting acting) {
        return mirror.send(ForeignRegistry.ACR, part, "ledger.csv", content, acting);
    }

    private LedgerFile done(MirrorOutcome outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done) outcome).file();
    }

    private LedgerFile confirmed(byte[] content) {
        Acting maker = officer();
        FileId id = done(send(content, maker)).id();
        done(mirror.submit(id, maker));
        return done(mirror.confirm(id, officer()));
    }

    private static void refused(MirrorOutcome outcome, Refusal refusal) {
        assertThat(outcome).isEqualTo(new Refused(refusal));
    }

    @Test
    void a_file_is_written_when_a_second_officer_has_confirmed_it() {
        Acting maker = officer();
        byte[] content = ledger(block + "-1 to 100,100,Active,a,");
        FileId id = done(send(content, maker)).id();
        refused(mirror.confirm(id, officer()), Refusal.NOT_SUBMITTED);
        done(mirror.submit(id, maker));
        assertThat(mirror.look(block + "-7 to 8")).isInstanceOf(ForeignLook.Unknown.class);
        refused(mirror.confirm(id, maker), Refusal.MAKER_CANNOT_CHECK);
        assertThat(done(mirror.confirm(id, officer())).isInForce()).isTrue();
        assertThat(mirror.look(block + "-7 to 8"))
                .isInstanceOfSatisfying(
                        ForeignLook.Found.class,
                        found ->
                                assertThat(found.hits())
                                        .singleElement()
                                        .satisfies(hit ->
                                                assertThat(hit.lot().status())
                                                        .isEqualTo(LotStatus.HELD)));
    }

    @Test
    void a_file_with_a_bad_row_is_not_submitted_and_the_same_file_not_sent_twice() {
        Acting maker = officer();
        byte[] content = ledger(block + "-1 to 100,99,Active,a,");
        FileId id = done(send(content, maker)).id();
        refused(mirror.submit(id, maker), Refusal.FILE_HAS_PROBLEMS);
        refused(send(content, maker), Refusal.FILE_ALREADY_SENT);
        refused(send(new byte[Mirror.LARGEST_FILE_BYTES + 1], maker), Refusal.FILE_TOO_LARGE);
        refused(mirror.submit(id, officer()), Refusal.DRAFT_OF_ANOTHER);
    }

    @Test
    void what_a_column_means_is_said_by_its_sender_and_kept_for_the_next_file() {
        Acting maker = officer();
        String heading = "Amount " + part;
        byte[] first =
                ("Serial Numbers," + heading + "\n" + block + "-1 to 10,10")
                        .getBytes(StandardCharsets.UTF_8);
        FileId id = done(send(first, maker)).id();
        assertThat(mirror.check(mirror.find(id).orElseThrow()).problems())
                .extracting(problem -> problem.expected().kind())
                .containsExactly(Kind.COLUMN_MISSING);
        done(mirror.say(id, Map.of(heading, "quantity"), maker));
        done(mirror.submit(id, maker));
        refused(mirror.say(id, Map.of(), maker), Refusal.NOT_A_DRAFT);
        done(mirror.confirm(id, officer()));
        byte[] second =
                ("Serial Numbers," + heading + "\n" + block + "-1 to 11,11")
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(mirror.check(done(send(second, maker))).isGood()).isTrue();
    }

    @Test
    void a_later_file_is_held_against_the_one_before_and_takes_its_place() {
        LedgerFile before =
                confirmed(
                        ledger(
                                block + "-1 to 100,100,Active,a,",
                                block + "-101 to 150,50,Retired,b,c"));
        Acting maker = officer();
        LedgerFile later =
                done(
                        send(
                                ledger(
                                        block + "-1 to 40,40,Retired,a,d",
                                        block + "-41 to 100,60,Active,a,",
                                        block + "-151 to 160,10,Active,e,"),
                                maker));
        LedgerCheck check = mirror.check(later);
        assertThat(check.before()).extracting(LedgerFile::id).containsExactly(before.id());
        assertThat(check.comparison().came()).isEqualTo(10);
        assertThat(check.comparison().gone()).isEqualTo(50);
        assertThat(check.comparison().changed()).isEqualTo(40);
        assertThat(check.comparison().same()).isEqualTo(60);
        done(mirror.submit(later.id(), maker));
        done(mirror.confirm(later.id(), officer()));
        assertThat(mirror.find(before.id()).orElseThrow().isInForce()).isFalse();
        assertThat(mirror.totals(mirror.find(later.id()).orElseThrow()).units()).isEqualTo(110);
    }

    @Test
    void a_unit_in_two_files_of_a_registry_is_refused() {
        confirmed(ledger(block + "-1 to 100,100,Retired,a,b"));
        LedgerFile other =
                done(
                        mirror.send(
                                ForeignRegistry.ACR,
                                part + " b",
                                "other.csv",
                                ledger(block + "-100 to 100,1,Cancelled,a,"),
                                officer()));
        assertThat(mirror.check(other).problems())
                .extracting(problem -> problem.expected().kind())
                .containsExactly(Kind.LOT_OVERLAPS_ANOTHER_FILE);
    }

    @Test
    void a_file_is_turned_down_with_a_reason_and_may_come_again() {
        Acting maker = officer();
        byte[] content = ledger(block + "-1 to 9,9,Active,a,");
        FileId id = done(send(content, maker)).id();
        done(mirror.submit(id, maker));
        refused(mirror.reject(id, " ", officer()), Refusal.REMARK_IS_MISSING);
        assertThat(done(mirror.reject(id, "old", officer())).state())
                .isInstanceOf(LedgerFile.State.Rejected.class);
        done(send(content, maker));
    }

    @Test
    void the_database_keeps_a_file_as_it_was_sent_and_its_lots_for_ever() {
        LedgerFile file = confirmed(ledger(block + "-1 to 9,9,Active,a,"));
        for (String change :
                new String[] {
                    "update mirror.ledger_file set content = '' where id = :id",
                    "update mirror.ledger_file set state = 'DRAFT' where id = :id",
                    "delete from mirror.ledger_file where id = :id",
                    "update mirror.lot set status = 'RETIRED' where file = :id",
                    "delete from mirror.lot where file = :id"
                }) {
            assertThatThrownBy(() -> db.sql(change).param("id", file.id().value()).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void anyone_looks_for_a_serial_and_a_typing_error_is_told_from_an_unknown_number() {
        confirmed(ledger(block + "-1 to 9,9,Retired,a,Made-up buyer"));
        Visitor visitor = Visitor.at(port);
        assertThat(look(visitor, block + "-1 to 9").body())
                .contains("Made-up buyer", "已注销")
                .doesNotContain("送交登记簿文件");
        assertThat(look(visitor, block + "-10 to 11").body()).contains("但已确认的登记簿中没有");
        assertThat(look(visitor, block + "-1 ta 9").body()).contains("序列号写法有误", "个字符处应为");
        assertThat(visitor.get("/mirror/files/" + UUID.randomUUID()).statusCode()).isEqualTo(302);
    }

    @Test
    void officers_go_through_the_pages_from_the_file_to_its_confirmation() {
        Staff staff = Staff.of(house);
        Visitor maker = staff.visitor(port, Role.REGISTRY_OFFICER, Region.PROVINCE);
        String page = sent(maker, ledger(block + "-1 to 9,8,Active,a,"));
        assertThat(maker.get(page).body()).contains("须改正的有 1 处", "序列号区间共 9 个单位");
        assertThat(maker.get(page + "/rejected.csv").body()).contains(block);
        page = sent(maker, ledger(block + "-1 to 9,9,Active,a,"));
        assertThat(maker.get(page).body()).contains("提交复核", "列名对照");
        maker.post(page + "/submit", Map.of());
        Visitor checker = staff.visitor(port, Role.REGISTRY_OFFICER, Region.PROVINCE);
        assertThat(checker.get(page).body()).contains("确认写入");
        checker.post(page + "/confirm", Map.of());
        assertThat(checker.get(page).body()).contains("已确认");
        Visitor holder = staff.visitor(port, Role.RIGHTS_HOLDER, Region.PROVINCE);
        assertThat(holder.get(page).statusCode()).isEqualTo(403);
    }

    /// The page of the file that was sent.
    private String sent(Visitor maker, byte[] content) {
        maker.get("/mirror");
        String page =
                maker.postFile(
                                "/mirror/files",
                                Map.of("registry", "ACR", "part", part),
                                "ledger.csv",
                                content)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        return URI.create(page).getPath();
    }

    private static HttpResponse<String> look(Visitor visitor, String serial) {
        return visitor.get("/mirror?serial=" + URLEncoder.encode(serial, StandardCharsets.UTF_8));
    }
}
