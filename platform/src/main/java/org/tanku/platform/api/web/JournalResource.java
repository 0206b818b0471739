package org.tanku.platform.api.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tanku.ledger.Hash;
import org.tanku.ledger.Journal;
import org.tanku.platform.api.Scope;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.seal.Inclusion;
import org.tanku.platform.seal.SealKey;
import org.tanku.platform.seal.SealOutcome;
import org.tanku.platform.seal.Seals;
import org.tanku.platform.seal.SignedRoot;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.LongStream;

/// The journal, its signed roots, and proofs (日记账、树根与证明), as `docs/journal-format.md` has them.
@ApiResource(tag = "journal")
class JournalResource {
    private static final int MOST_ROOTS = 10_000;

    record HeadBody(long entries, String hash) {}

    record EntryBody(long number, String previous, String text, String hash) {
        static EntryBody of(Journal.Line line) {
            return new EntryBody(
                    line.number(), line.previous().hex(), line.text(), line.hash().hex());
        }
    }

    /// @param key missing where the root is not signed
    record RootBody(
            long number,
            long size,
            String root,
            String text,
            @Nullable String key,
            @Nullable String signature) {
        static RootBody of(SignedRoot root) {
            return new RootBody(
                    root.number(),
                    root.head().size(),
                    root.head().root().hex(),
                    root.head().text(),
                    root.isSigned() ? root.key() : null,
                    root.isSigned() ? root.signatureHex() : null);
        }
    }

    record InclusionBody(EntryBody entry, long leaf, List<String> path, RootBody root) {
        static InclusionBody of(Inclusion proof) {
            return new InclusionBody(
                    EntryBody.of(proof.entry()),
                    proof.leaf(),
                    proof.path().stream().map(Hash::hex).toList(),
                    RootBody.of(proof.root()));
        }
    }

    record ConsistencyBody(RootBody earlier, RootBody later, List<String> path) {}

    /// @param certificate X.509, DER, in base 64
    record KeyBody(String id, String certificate, String text, String signature, Instant addedAt) {
        static KeyBody of(SealKey key) {
            return new KeyBody(
                    key.id(),
                    Base64.getEncoder().encodeToString(key.certificate()),
                    key.text(),
                    key.signatureHex(),
                    key.addedAt());
        }
    }

    private final Seals seals;
    private final Registry registry;

    JournalResource(Seals seals, Registry registry) {
        this.seals = seals;
        this.registry = registry;
    }

    @GetMapping("/journal")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<HeadBody> getHead() {
        Journal.Head head = registry.journalHead();
        return Reply.found(new HeadBody(head.number(), head.hash().hex()));
    }

    /// In the order of their numbers.
    @GetMapping("/journal/entries")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<Slice<EntryBody>> listEntries(Paging paging) {
        long after = paging.after().isEmpty() ? 0 : SerialResource.entry(paging.after());
        long last = registry.journalHead().number();
        long end = Math.min(last, after + paging.limit());
        List<EntryBody> told =
                LongStream.rangeClosed(after + 1, end)
                        .mapToObj(registry::getJournalLine)
                        .map(EntryBody::of)
                        .toList();
        return Reply.found(
                new Slice<>(told, end < last ? Paging.cursor(String.valueOf(end)) : null));
    }

    @GetMapping("/journal/entries/{entry}")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<EntryBody> getEntry(@PathVariable long entry) {
        return Reply.found(EntryBody.of(registry.getJournalLine(known(entry))));
    }

    /// That an entry is below the first root made after it.
    @GetMapping("/journal/entries/{entry}/proof")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<InclusionBody> proveEntry(@PathVariable long entry) {
        return seals.prove(known(entry))
                .map(proof -> Reply.found(InclusionBody.of(proof)))
                .orElseThrow(() -> unknown(entry));
    }

    /// The latest first.
    @GetMapping("/journal/roots")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<Slice<RootBody>> listRoots(Paging paging) {
        return Reply.found(
                Slice.of(
                        seals.list(MOST_ROOTS),
                        paging,
                        each -> String.valueOf(each.number()),
                        RootBody::of));
    }

    /// That a later root goes on from an earlier one.
    @GetMapping("/journal/consistency")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<ConsistencyBody> proveConsistency(@RequestParam long earlier, @RequestParam long later) {
        SignedRoot before = seals.find(earlier).orElseThrow(() -> unknown(earlier));
        SignedRoot after = seals.find(later).orElseThrow(() -> unknown(later));
        if (before.head().size() > after.head().size()) {
            return Reply.refused(DoorRefusal.LATER_ROOT_IS_EARLIER);
        }
        return Reply.found(
                new ConsistencyBody(
                        RootBody.of(before),
                        RootBody.of(after),
                        seals.prove(before, after).path().stream().map(Hash::hex).toList()));
    }

    @GetMapping("/journal/keys")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<Slice<KeyBody>> listKeys(Paging paging) {
        return Reply.found(Slice.of(seals.listKeys(), paging, SealKey::id, KeyBody::of));
    }

    /// Seals the journal as it stands; the last root where nothing was entered since.
    @PostMapping("/journal/roots")
    @Operation(scope = Scope.JOURNAL_SEAL)
    Command<RootBody> sealJournal(Acting acting) {
        return Command.of(
                "",
                () ->
                        switch (seals.seal(acting)) {
                            case SealOutcome.Sealed(var root) ->
                                    new Reply.Done<>(RootBody.of(root));
                            case SealOutcome.Unchanged() ->
                                    seals.findLast()
                                            .<Reply<RootBody>>map(
                                                    last -> new Reply.Done<>(RootBody.of(last)))
                                            .orElseGet(() ->
                                                    Reply.refused(
                                                            DoorRefusal.NOTHING_UNDER_THIS_NUMBER));
                            case SealOutcome.Broken _ ->
                                    Reply.refused(DoorRefusal.JOURNAL_IS_BROKEN);
                        });
    }

    @PostMapping("/journal/keys")
    @Operation(scope = Scope.JOURNAL_SEAL)
    Command<KeyBody> replaceKey(Acting acting) {
        acting.require(Role.REGISTRY_OFFICER);
        return Command.of(
                "",
                () ->
                        seals.isSigning()
                                ? new Reply.Done<>(KeyBody.of(seals.replaceKey(acting)))
                                : Reply.refused(DoorRefusal.NO_SEAL_KEY));
    }

    private long known(long entry) {
        if (entry < 1 || entry > registry.journalHead().number()) {
            throw unknown(entry);
        }
        return entry;
    }

    private static ApiFault unknown(long number) {
        return ApiFault.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, String.valueOf(number));
    }
}
