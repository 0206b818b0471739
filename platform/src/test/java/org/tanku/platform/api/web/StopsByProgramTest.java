package org.tanku.platform.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.platform.registry.RegistryStory.done;
import static org.tanku.platform.registry.RegistryStory.refusal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.tanku.ledger.Pick;
import org.tanku.platform.House;
import org.tanku.platform.api.Scope;
import org.tanku.platform.api.web.Program.Answer;
import org.tanku.platform.party.Acting;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.PastTheBooks;
import org.tanku.platform.registry.RegistryOutcome.Refusal;
import org.tanku.platform.registry.RegistryStory;
import org.tanku.platform.registry.UnitBlock;

import tools.jackson.databind.JsonNode;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/// A block that the standing audit stopped is released by two programs, by the rules of the page.
@House
class StopsByProgramTest {
    private static final String REASON = "{\"reason\": \"已从备份核对\"}";

    @Autowired ApplicationContext house;
    @LocalServerPort int port;

    private RegistryStory story;
    private UnitBlock block;
    private String at;

    @BeforeEach
    void a_block_is_stopped() {
        story = new RegistryStory(house);
        block = story.issued(100);
        done(story.sold(new Pick.OfBlock(block.inBooks(), 30)));
        giveRestTo(story.mill);
        story.registry.auditAnew();
        at = "/stops/" + stops().getFirst().id();
    }

    /// Other tests go on with these books.
    @AfterEach
    void repaired_and_released() {
        for (UnitBlock.Stop stop : stops()) {
            giveRestTo(story.village);
            story.registry.proposeRelease(stop.id(), "测试收尾", story.maker);
            done(story.registry.release(stop.id(), story.checker));
        }
    }

    @Test
    void a_stop_is_told_proposed_to_end_and_ended_by_another_after_a_clean_audit() {
        Program maker = program(story.maker);
        Program checker = program(story.checker);
        Answer told = maker.get(at);
        assertThat(told.body().path("block").asString()).isEqualTo(block.number());
        assertThat(told.body().path("fault").asString()).isEqualTo("LOT_DIFFERS_FROM_THE_JOURNAL");
        assertThat(told.body().path("state").asString()).isEqualTo("OPEN");
        assertThat(maker.get("/stops?limit=200").body().path("items"))
                .extracting(each -> each.path("id").asString())
                .contains(told.body().path("id").asString());

        assertThat(checker.post(at + "/release", "").refusal())
                .isEqualTo("RELEASE_IS_NOT_PROPOSED");
        assertThat(maker.post(at + "/proposal", REASON.replace("已从备份核对", " ")).refusal())
                .isEqualTo("REMARK_IS_MISSING");
        assertThat(maker.post(at + "/proposal", REASON.replace("已", "已".repeat(5000))).refusal())
                .isEqualTo("TEXT_IS_TOO_LONG");
        Answer proposed = maker.postIfMatch(at + "/proposal", REASON, told.header("ETag"));
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(200);
        assertThat(proposed.body().path("state").asString()).isEqualTo("PROPOSED");
        assertThat(proposed.body().path("reason").asString()).isEqualTo("已从备份核对");

        assertThat(checker.postIfMatch(at + "/release", "", told.header("ETag")).refusal())
                .isEqualTo("STATE_HAS_CHANGED");
        assertThat(maker.post(at + "/release", "").refusal()).isEqualTo("MAKER_CANNOT_CHECK");
        String key = UUID.randomUUID().toString();
        assertThat(checker.post(at + "/release", "", key).refusal())
                .isEqualTo("DIFFERENCE_IS_STILL_THERE");
        assertThat(refusal(story.sold(new Pick.OfBlock(block.inBooks(), 1))))
                .isEqualTo(Refusal.BLOCK_IS_STOPPED);
        giveRestTo(story.village);
        Answer released = checker.post(at + "/release", "", key);
        assertThat(released.status()).as(released.text()).isEqualTo(200);
        assertThat(released.body().path("state").asString()).isEqualTo("RELEASED");

        assertThat(done(story.sold(new Pick.OfBlock(block.inBooks(), 1))).units()).isEqualTo(1);
        Answer again = checker.post(at + "/release", "", key);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.text()).isEqualTo(released.text());
        assertThat(checker.post(at + "/release", "").refusal()).isEqualTo("STOP_UNKNOWN");
        assertThat(checker.get(at).status()).isEqualTo(404);
    }

    @Test
    void only_officers_with_the_scope_for_it_end_a_stop() {
        Program holder = program(story.holder);
        assertThat(holder.get("/stops").refusal()).isEqualTo("ROLE_MISSING");
        assertThat(holder.get(at).refusal()).isEqualTo("ROLE_MISSING");
        Program other =
                Program.of(
                        house,
                        port,
                        story.maker,
                        EnumSet.complementOf(EnumSet.of(Scope.REGISTRY_RELEASE))
                                .toArray(Scope[]::new));
        for (String act : List.of("/proposal", "/release")) {
            String body = act.equals("/proposal") ? REASON : "";
            assertThat(holder.post(at + act, body).refusal()).as(act).isEqualTo("ROLE_MISSING");
            assertThat(other.post(at + act, body).refusal()).as(act).isEqualTo("SCOPE_MISSING");
        }
        JsonNode stop = other.get(at).body();
        assertThat(stop.path("state").asString()).isEqualTo("OPEN");
    }

    private List<UnitBlock.Stop> stops() {
        return story.registry.listStops().stream()
                .filter(stop -> stop.block().equals(block.inBooks()))
                .toList();
    }

    /// The village's rest of the block is 31 to 100.
    private void giveRestTo(Account account) {
        PastTheBooks.of(house).give(block, 31, account);
    }

    private Program program(Acting who) {
        return Program.openingAll(house, port, who);
    }
}
