package org.tanku.platform.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tanku.ledger.GrowingTree;
import org.tanku.ledger.Hash;
import org.tanku.ledger.MerkleTree;
import org.tanku.ledger.Pick;
import org.tanku.platform.House;
import org.tanku.platform.party.NotPermitted;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.RegistryStory;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.seal.SignedRoot.Seal;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

@House
@TestPropertySource(properties = "tanku.seal-password=only for this test")
class SealsTest {
    @Autowired private ApplicationContext house;
    @Autowired private Environment environment;
    @Autowired private Seals seals;
    @Autowired private Registry registry;
    @Autowired private Tiles tiles;
    @Autowired private Roots roots;
    @Autowired private Keys keys;
    @Autowired private Clock clock;
    @Autowired private JdbcClient db;
    @Autowired private PlatformTransactionManager transactions;

    private RegistryStory story;
    private UnitBlock block;

    @BeforeEach
    void units_that_somebody_moves() {
        story = new RegistryStory(house);
        block = story.issued(1_000);
    }

    @Test
    void a_clock_that_was_set_back_does_not_take_the_roots_with_it() {
        sold(1);
        SignedRoot before = sealed();
        sold(1);
        Seals behind =
                new Seals(registry, tiles, roots, keys, Clock.offset(clock, Duration.ofHours(-1)));

        new TransactionTemplate(transactions).executeWithoutResult(_ -> behind.seal());

        SignedRoot after = seals.findLast().orElseThrow();
        assertThat(after.number()).isEqualTo(before.number() + 1);
        assertThat(after.head().at()).isAfterOrEqualTo(before.head().at());
    }

    @Test
    void a_root_is_that_of_all_entries_and_signed_by_the_key_that_is_told() throws Exception {
        sold(3);
        SignedRoot root = sealed();
        assertThat(root.head().size()).isEqualTo(registry.journalHead().number());
        assertThat(root.head().root()).isEqualTo(rootOf(root.head().size()));
        Seal.Signed signed = (Seal.Signed) root.seal();
        assertThat(Sm2.isSigned(root.head().text(), signed.signature(), key(signed.key())))
                .isTrue();
        assertThat(seals.find(root.number()))
                .hasValueSatisfying(kept -> {
                    assertThat(kept.head()).isEqualTo(root.head());
                    assertThat(kept.signatureHex()).isEqualTo(root.signatureHex());
                });
        Path keys = Path.of(environment.getRequiredProperty("tanku.data"), "keys");
        assertThat(Files.list(keys).map(each -> each.getFileName().toString()))
                .containsExactly("registry.p12");
    }

    @Test
    void nothing_is_sealed_twice() {
        sealed();
        assertThat(seals.seal(story.maker)).isEqualTo(new SealOutcome.Unchanged());
    }

    /// More entries than a kept subtree has, so that proofs rest on both.
    @Test
    void every_entry_is_shown_below_the_first_root_after_it_and_roots_go_on() {
        SignedRoot before = sealed();
        sold(300);
        SignedRoot after = sealed();
        assertThat(after.head().root()).isEqualTo(rootOf(after.head().size()));
        assertThat(db.sql("select count(*) from seal.tile").query(Long.class).single())
                .isPositive();
        for (long entry = 1; entry <= after.head().size(); entry++) {
            Inclusion proof = seals.prove(entry).orElseThrow();
            assertThat(proof.root().head().size()).isGreaterThanOrEqualTo(entry);
            assertThat(
                            MerkleTree.isIncluded(
                                    MerkleTree.leaf(proof.entry().hash(), Sm3.DIGEST),
                                    proof.leaf(),
                                    proof.root().head().size(),
                                    proof.path(),
                                    proof.root().head().root(),
                                    Sm3.DIGEST))
                    .as("entry %d", entry)
                    .isTrue();
        }
        Consistency consistency = seals.prove(before, after);
        assertThat(
                        MerkleTree.isConsistent(
                                before.head().size(),
                                before.head().root(),
                                after.head().size(),
                                after.head().root(),
                                consistency.path(),
                                Sm3.DIGEST))
                .isTrue();
    }

    @Test
    void a_new_key_is_told_by_the_key_before_it_and_seals_from_then_on() throws Exception {
        SignedRoot before = sealed();
        SealKey key = seals.replaceKey(story.maker);
        assertThat(key.after()).isEqualTo(before.key());
        assertThat(Sm2.isSigned(key.text(), key.signature(), key(before.key()))).isTrue();
        SignedRoot after = sealed();
        assertThat(after.head().size()).isEqualTo(before.head().size());
        assertThat(after.key()).isEqualTo(key.id());
    }

    @Test
    void a_journal_that_was_changed_behind_the_last_root_is_not_sealed() {
        sold(1);
        SignedRoot last = sealed();
        sold(1);
        SealOutcome outcome =
                new TransactionTemplate(transactions)
                        .execute(status -> {
                            status.setRollbackOnly();
                            db.sql("alter table registry.journal disable trigger user").update();
                            db.sql(
                                            """
                                            update registry.journal
                                               set hash = repeat('ab', 32)
                                             where number = :number
                                            """)
                                    .param("number", last.head().size())
                                    .update();
                            return seals.seal(story.maker);
                        });
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        SealOutcome.Broken.class,
                        broken -> assertThat(broken.last().number()).isEqualTo(last.number()));
        sealed();
    }

    @Test
    void nobody_but_an_officer_of_the_registry_seals() {
        assertThatThrownBy(() -> seals.seal(story.holder)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> seals.replaceKey(story.holder)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void the_database_takes_inserts_only() {
        sealed();
        for (String table : List.of("root", "key", "tile")) {
            assertThatThrownBy(() -> db.sql("delete from seal." + table).update())
                    .hasMessageContaining("takes inserts only");
        }
    }

    private void sold(int times) {
        for (int i = 0; i < times; i++) {
            RegistryStory.done(story.sold(new Pick.OfBlock(block.inBooks(), 1)));
        }
    }

    private SignedRoot sealed() {
        return switch (seals.seal(story.maker)) {
            case SealOutcome.Sealed(var root) -> root;
            case SealOutcome.Unchanged _ -> seals.findLast().orElseThrow();
            case SealOutcome.Broken broken -> throw new AssertionError(broken);
        };
    }

    private Hash rootOf(long size) {
        GrowingTree tree = new GrowingTree(Sm3.DIGEST);
        registry.forEachJournalLine(line -> {
            if (line.number() <= size) {
                tree.add(MerkleTree.leaf(line.hash(), Sm3.DIGEST));
            }
        });
        return tree.root();
    }

    private PublicKey key(String id) throws Exception {
        SealKey found =
                seals.listKeys().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        return CertificateFactory.getInstance("X.509", Sm2.PROVIDER)
                .generateCertificate(new ByteArrayInputStream(found.certificate()))
                .getPublicKey();
    }
}
