package org.tanku.platform.seal.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tanku.ledger.Hash;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.seal.Inclusion;
import org.tanku.platform.seal.SealKey;
import org.tanku.platform.seal.Seals;
import org.tanku.platform.seal.SignedRoot;

import java.util.List;

/// Roots, proofs and public keys for programs (树根、证明、公钥文件); the format is that of
/// `docs/journal-format.md`.
@RestController
class ProofFiles {
    private static final int MOST_ROOTS = 10_000;
    private static final MediaType CERTIFICATE = MediaType.valueOf("application/pkix-cert");

    private final Seals seals;
    private final Registry registry;

    ProofFiles(Seals seals, Registry registry) {
        this.seals = seals;
        this.registry = registry;
    }

    /// A root as programs read it (树根).
    record Root(long number, long size, String root, String text, String key, String signature) {
        static Root of(SignedRoot root) {
            return new Root(
                    root.number(),
                    root.head().size(),
                    root.head().root().hex(),
                    root.head().text(),
                    root.key(),
                    root.signatureHex());
        }
    }

    /// @param entry the entry's canonical text
    /// @param leaf the place of its leaf, from 0 on
    record Included(
            long number,
            String entry,
            String previous,
            String hash,
            long leaf,
            List<String> path,
            Root root) {
        static Included of(Inclusion proof) {
            return new Included(
                    proof.entry().number(),
                    proof.entry().text(),
                    proof.entry().previous().hex(),
                    proof.entry().hash().hex(),
                    proof.leaf(),
                    proof.path().stream().map(Hash::hex).toList(),
                    Root.of(proof.root()));
        }
    }

    /// That the later root goes on from the earlier one.
    record GoingOn(Root earlier, Root later, List<String> path) {}

    @GetMapping("/journal/roots.json")
    List<Root> roots() {
        return seals.list(MOST_ROOTS).stream().map(Root::of).toList();
    }

    @GetMapping("/journal/entries/{number}/proof.json")
    ResponseEntity<Included> proof(@PathVariable long number) {
        if (number < 1 || number > registry.journalHead().number()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.of(seals.prove(number).map(Included::of));
    }

    /// @param earlier number of a root
    @GetMapping("/journal/consistency.json")
    GoingOn consistency(@RequestParam long earlier, @RequestParam long later) {
        SignedRoot before = root(earlier);
        SignedRoot after = root(later);
        if (before.head().size() > after.head().size()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return new GoingOn(
                Root.of(before),
                Root.of(after),
                seals.prove(before, after).path().stream().map(Hash::hex).toList());
    }

    @GetMapping("/journal/keys/{id}.cer")
    ResponseEntity<byte[]> certificate(@PathVariable String id) {
        SealKey key =
                seals.listKeys().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(CERTIFICATE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"tanku-" + id.substring(0, 16) + ".cer\"")
                .body(key.certificate());
    }

    private SignedRoot root(long number) {
        return seals.find(number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
