package org.tanku.platform.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tanku.ledger.Pick;
import org.tanku.platform.House;
import org.tanku.platform.inbox.Task;
import org.tanku.platform.instruction.Instruction.Line;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.Account.Deed;
import org.tanku.platform.registry.Purpose;
import org.tanku.platform.registry.RegistryStory;
import org.tanku.platform.registry.Retirement;
import org.tanku.platform.registry.UnitBlock;

import java.util.List;
import java.util.UUID;

/// What waits for a reader is found among much that waits for others.
@House
class InstructionTasksTest {
    /// More than are looked at in one go, and no multiple of it.
    private static final int OF_OTHERS = 450;

    @Autowired private ApplicationContext house;
    @Autowired private Instructions instructions;
    @Autowired private InstructionTasks tasks;
    @Autowired private PlatformTransactionManager transactions;
    @Autowired private JdbcClient db;

    @Test
    void much_that_waits_for_others_hides_nothing_from_whom_the_rest_concerns() {
        RegistryStory others = new RegistryStory(house);
        colleague(others);
        RegistryStory story = new RegistryStory(house);
        Acting colleague = colleague(story);
        UnitBlock block = story.issued(100);
        // other tests go on with this inbox
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    pileUp(others);
                    Instruction ofHolder = propose(story, block, story.holder);
                    Instruction ofOfficer = propose(story, block, story.maker);

                    assertThat(ids(story.checker))
                            .as("the officer")
                            .contains(ofOfficer.id().toString())
                            .doesNotContain(ofHolder.id().toString());
                    assertThat(ids(colleague))
                            .as("the holder's second person")
                            .containsExactly(ofHolder.id().toString(), ofOfficer.id().toString());
                    assertThat(ids(story.maker))
                            .as("the officer who proposed it")
                            .doesNotContain(ofHolder.id().toString(), ofOfficer.id().toString());
                    assertThat(accountsOf(ids(story.checker)))
                            .doesNotContain(others.village.id().value());
                });
    }

    /// They wait for the other person of their holder, and are older.
    private void pileUp(RegistryStory others) {
        int written =
                db.sql(
                                """
                                insert into instruction.instruction
                                       (id, key, account, by_officer,
                                        proposed_by, proposed_at, state)
                                select gen_random_uuid(), gen_random_uuid()::text, :account, false,
                                       :by, now(), 'PENDING'
                                  from generate_series(1, :many)
                                """)
                        .param("account", others.village.id().value())
                        .param("by", others.holder.person().value())
                        .param("many", OF_OTHERS)
                        .update();
        assertThat(written).isEqualTo(OF_OTHERS);
    }

    private Instruction propose(RegistryStory story, UnitBlock block, Acting acting) {
        Deed deed =
                new Deed.Retire(
                        new Retirement.Draft(
                                new Pick.OfBlock(block.inBooks(), 1),
                                Purpose.PUBLIC_GOOD,
                                "测试受益人",
                                ""));
        String key = UUID.randomUUID().toString();
        InstructionOutcome<Instruction> outcome =
                instructions.propose(story.village.id(), List.of(new Line(1, deed)), key, acting);
        if (outcome instanceof InstructionOutcome.Done<Instruction>(var instruction)) {
            return instruction;
        }
        throw new AssertionError(outcome);
    }

    private List<String> ids(Acting acting) {
        return tasks.listTasks(acting).stream()
                .map(Task::id)
                .map(each -> each.replace("instruction:", ""))
                .toList();
    }

    private List<UUID> accountsOf(List<String> ids) {
        return db.sql("select account from instruction.instruction where id in (:ids)")
                .param("ids", ids.stream().map(UUID::fromString).toList())
                .query(UUID.class)
                .list();
    }

    private static Acting colleague(RegistryStory story) {
        return story.cycle.colleague(story.holder.organisation(), Role.RIGHTS_HOLDER);
    }
}
