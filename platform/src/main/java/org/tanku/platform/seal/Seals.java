package org.tanku.platform.seal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.tanku.ledger.Entry;
import org.tanku.ledger.TreeHead;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.seal.SignedRoot.Seal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The room's face (日记账签章): roots are made here, and proofs below them.
@Service
@Transactional
public class Seals {
    private final Registry registry;
    private final Tiles tiles;
    private final Roots roots;
    private final Keys keys;
    private final Clock clock;

    Seals(Registry registry, Tiles tiles, Roots roots, Keys keys, Clock clock) {
        this.registry = registry;
        this.tiles = tiles;
        this.roots = roots;
        this.keys = keys;
        this.clock = clock;
    }

    /// Whether the operator set a key; without one roots are kept unsigned.
    public boolean isSigning() {
        return keys.isSet();
    }

    /// Seals the journal as it stands; an officer of the registry does.
    public SealOutcome seal(Acting officer) {
        officer.require(Role.REGISTRY_OFFICER);
        return seal();
    }

    /// Puts a new key into use, told to everyone by the key before it; an officer of the registry
    /// does. The roots of the old key stay valid.
    ///
    /// @throws IllegalStateException when the operator set no key
    public SealKey replaceKey(Acting officer) {
        officer.require(Role.REGISTRY_OFFICER);
        roots.waitForTurn();
        String id = keys.replace().id();
        return listKeys().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    /// Seals the journal as it stands, on the hour.
    SealOutcome seal() {
        roots.waitForTurn();
        long size = registry.journalHead().number();
        Optional<KeyFile.Held> key = keys.current();
        Optional<SignedRoot> last = roots.findLast();
        if (size == 0
                || last.filter(root -> isSame(root, size, key.map(KeyFile.Held::id).orElse("")))
                        .isPresent()) {
            return new SealOutcome.Unchanged();
        }
        if (last.isPresent() && !goesOn(last.get(), size)) {
            return new SealOutcome.Broken(last.get());
        }
        tiles.extend(size);
        TreeHead head =
                new TreeHead(
                        size,
                        tiles.tree(size).root(),
                        momentAfter(
                                Entry.parse(registry.getJournalLine(size).text()).at(),
                                last.map(root -> root.head().at()).orElse(Instant.EPOCH)));
        SignedRoot root =
                new SignedRoot(
                        last.map(SignedRoot::number).orElse(0L) + 1,
                        head,
                        key.<Seal>map(held ->
                                        new Seal.Signed(
                                                held.id(), Sm2.sign(head.text(), held.key())))
                                .orElseGet(Seal.Unsigned::new));
        roots.insert(root);
        return new SealOutcome.Sealed(root);
    }

    /// Now; where the clock was set back, the later of the two: roots never go back.
    private Instant momentAfter(Instant entry, Instant root) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return Stream.of(now, entry, root).max(Comparator.naturalOrder()).orElse(now);
    }

    private static boolean isSame(SignedRoot root, long size, String key) {
        return root.head().size() == size && root.key().equals(key);
    }

    /// Whether what is below the last root is still what it was.
    private boolean goesOn(SignedRoot last, long size) {
        long before = last.head().size();
        return before <= size && tiles.tree(before).root().equals(last.head().root());
    }

    @Transactional(readOnly = true)
    public Optional<SignedRoot> findLast() {
        return roots.findLast();
    }

    @Transactional(readOnly = true)
    public Optional<SignedRoot> find(long number) {
        return roots.find(number);
    }

    /// The latest roots first.
    @Transactional(readOnly = true)
    public List<SignedRoot> list(int atMost) {
        return roots.list(atMost);
    }

    /// All keys in the order in which they came into use.
    @Transactional(readOnly = true)
    public List<SealKey> listKeys() {
        return roots.listKeys();
    }

    /// That an entry is below the first root that was made after it; empty before there is one.
    ///
    /// @param entry its number, from 1 on; the journal has it
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Inclusion> prove(long entry) {
        return roots.findOver(entry)
                .map(root ->
                        new Inclusion(
                                registry.getJournalLine(entry),
                                root,
                                tiles.tree(root.head().size()).inclusion(entry - 1)));
    }

    /// That a later root goes on from an earlier one.
    ///
    /// @throws IllegalArgumentException when the earlier root is over more entries
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Consistency prove(SignedRoot earlier, SignedRoot later) {
        return new Consistency(
                earlier, later, tiles.tree(later.head().size()).consistency(earlier.head().size()));
    }
}
