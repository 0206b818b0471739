package org.tanku.cli.exit;

import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.tanku.ledger.AccountNumber;
import org.tanku.ledger.Actor;
import org.tanku.ledger.Answer;
import org.tanku.ledger.Basis;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.Cause;
import org.tanku.ledger.CertificateNumber;
import org.tanku.ledger.Command;
import org.tanku.ledger.CommandKey;
import org.tanku.ledger.GrowingTree;
import org.tanku.ledger.Hash;
import org.tanku.ledger.HoldReference;
import org.tanku.ledger.Journal;
import org.tanku.ledger.Ledger;
import org.tanku.ledger.Lot;
import org.tanku.ledger.MemoryBooks;
import org.tanku.ledger.MerkleTree;
import org.tanku.ledger.Pick;
import org.tanku.ledger.ProgrammeCode;
import org.tanku.ledger.Request;
import org.tanku.ledger.SerialRange;
import org.tanku.ledger.Standing;
import org.tanku.ledger.TreeHead;

import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The package of a small registry: one block, a sale, two retirements, two keys and three roots,
/// kept by the ledger and signed with keys made for the occasion.
public final class SampleRegistry {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant DAY = Instant.parse("2026-11-29T00:00:00Z");
    private static final AccountNumber VILLAGE = new AccountNumber("TKA-000001-56");
    private static final AccountNumber MILL = new AccountNumber("TKA-000002-53");

    private final List<Journal.Line> journal = new ArrayList<>();
    private final MemoryBooks books = new MemoryBooks(journal::add);
    private final Ledger ledger = new Ledger(Sm3.DIGEST);
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, byte[]> spoiled = new LinkedHashMap<>();
    private final List<String> roots = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final Map<CertificateNumber, String> beneficiaries = new LinkedHashMap<>();
    private Key key = Key.fresh();
    private int commands;

    /// A key pair and its id.
    private record Key(AsymmetricCipherKeyPair pair, byte[] encoded, String id) {
        static Key fresh() {
            ECKeyPairGenerator generator = new ECKeyPairGenerator();
            generator.init(
                    new ECKeyGenerationParameters(
                            new ECNamedDomainParameters(
                                    GMObjectIdentifiers.sm2p256v1,
                                    GMNamedCurves.getByName("sm2p256v1")),
                            new SecureRandom()));
            AsymmetricCipherKeyPair pair = generator.generateKeyPair();
            try {
                byte[] encoded =
                        SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(pair.getPublic())
                                .getEncoded(ASN1Encoding.DER);
                return new Key(pair, encoded, Sm3.DIGEST.hash(encoded).hex());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String sign(String text) {
            SM2Signer signer = new SM2Signer();
            signer.init(true, pair.getPrivate());
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            signer.update(bytes, 0, bytes.length);
            try {
                return HexFormat.of().formatHex(signer.generateSignature());
            } catch (CryptoException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public SampleRegistry() {
        books.open(VILLAGE);
        books.open(MILL);
        use(key, "-");
        BlockNumber block = BlockNumber.parse("SMCER-000001");
        post(
                new Command.Issue(
                        new Basis.Statement("VS-2026-0001"),
                        VILLAGE,
                        new ProgrammeCode("SMCER"),
                        1_000,
                        Hash.ZERO));
        root();
        post(new Command.Move(VILLAGE, MILL, new Cause("SALE"), new Pick.OfBlock(block, 400)));
        retire("示例会务单位", new Pick.OfBlock(block, 10));
        root();
        Key next = Key.fresh();
        use(next, key.id());
        key = next;
        retire("another, \"quoted\"", new Pick.OfBlock(block, 20));
        root();
        fill();
    }

    /// With a pledge, a freeze that waits behind it and outlives it, and units cancelled for good.
    SampleRegistry withHolds() {
        BlockNumber block = BlockNumber.parse("SMCER-000001");
        Pick pledged = new Pick.OfSerials(new SerialRange(block, 401, 500));
        HoldReference pledge = new HoldReference("PLEDGE-000001");
        HoldReference freeze = new HoldReference("FREEZE-000002");
        HoldReference both = pledge.followedBy("FREEZE-000002");
        post(new Command.Hold(VILLAGE, pledge, pledged));
        post(new Command.Hold(VILLAGE, both, pledged));
        post(new Command.Release(VILLAGE, both, pledged));
        post(new Command.Hold(VILLAGE, freeze, pledged));
        Cause lost = new Cause("REVERSAL/SMCER-000001/ACT-000003");
        post(new Command.Cancel(VILLAGE, lost, Hash.ZERO, new Pick.OfBlock(block, 7)));
        root();
        fill();
        return this;
    }

    /// The id of the first key.
    public String firstKey() {
        return Fields.parse("keys", keys.getFirst()).text("key");
    }

    byte[] content(String file) {
        return files.get(file).clone();
    }

    /// Another content that the manifest lists as if it were right.
    SampleRegistry forge(String file, byte[] content) {
        files.put(file, content);
        return this;
    }

    /// Another content behind the back of the manifest.
    SampleRegistry spoil(String file, byte[] content) {
        spoiled.put(file, content);
        return this;
    }

    public Path write(Path folder) {
        Path file = folder.resolve("tanku-registry-4-3.zip");
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        all.put(ExitPackage.MANIFEST, manifest());
        all.putAll(spoiled);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> each : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private Answer.Written post(Command command) {
        commands++;
        Answer answer =
                ledger.post(
                        new Request(
                                new CommandKey("key-" + commands),
                                DAY.plusSeconds(commands),
                                new Actor("officer"),
                                command),
                        books);
        if (answer instanceof Answer.Written written) {
            return written;
        }
        throw new IllegalStateException(answer.toString());
    }

    private void retire(String beneficiary, Pick pick) {
        Hash words = Sm3.DIGEST.hash(words(beneficiary));
        Answer.Written written =
                post(new Command.Retire(MILL, new Cause("PUBLIC_GOOD"), words, pick));
        beneficiaries.put(written.entry().certificate().orElseThrow(), beneficiary);
    }

    private static String words(String beneficiary) {
        return "tanku-certificate-1\npurpose PUBLIC_GOOD\nbeneficiary "
                + beneficiary
                + "\noccasion \n";
    }

    private void root() {
        GrowingTree tree = new GrowingTree(Sm3.DIGEST);
        journal.forEach(line -> tree.add(MerkleTree.leaf(line.hash(), Sm3.DIGEST)));
        TreeHead head = new TreeHead(tree.size(), tree.root(), DAY.plusSeconds(3_600));
        roots.add(
                JSON.writeValueAsString(
                        Map.of(
                                "text",
                                head.text(),
                                "key",
                                key.id(),
                                "signature",
                                key.sign(head.text()))));
    }

    private void use(Key next, String after) {
        String text = "tanku-key-1\nkey " + next.id() + "\nafter " + after + "\nat " + DAY + "\n";
        keys.add(
                JSON.writeValueAsString(
                        Map.of(
                                "key",
                                next.id(),
                                "public_key",
                                HexFormat.of().formatHex(next.encoded()),
                                "text",
                                text,
                                "signature",
                                key.sign(text))));
    }

    private void fill() {
        lines("journal.ndjson", journal.stream().map(SampleRegistry::json).toList());
        List<String> lots = new ArrayList<>(List.of("block,first,last,account,standing,reference"));
        books.listLots().forEach(lot -> lots.add(csv(lot)));
        lines("lots.csv", lots);
        lines(
                "certificates.ndjson",
                beneficiaries.entrySet().stream()
                        .map(each ->
                                JSON.writeValueAsString(
                                        Map.of(
                                                "certificate",
                                                each.getKey().toString(),
                                                "purpose",
                                                "PUBLIC_GOOD",
                                                "beneficiary",
                                                each.getValue(),
                                                "occasion",
                                                "")))
                        .toList());
        lines("roots.ndjson", roots);
        lines("keys.ndjson", keys);
    }

    private void lines(String file, List<String> lines) {
        files.put(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String json(Journal.Line line) {
        return JSON.writeValueAsString(
                Map.of(
                        "number", line.number(),
                        "text", line.text(),
                        "previous", line.previous().hex(),
                        "hash", line.hash().hex()));
    }

    private static String csv(Lot lot) {
        return "%s,%d,%d,%s,%s"
                .formatted(
                        lot.serials().block(),
                        lot.serials().first(),
                        lot.serials().last(),
                        lot.place().account(),
                        standing(lot.place().standing()));
    }

    private static String standing(Standing standing) {
        return switch (standing) {
            case Standing.Free _ -> "free,";
            case Standing.Held(var hold) -> "held," + hold.text();
            case Standing.Retired(var certificate) -> "retired," + certificate;
            case Standing.Cancelled(var cause) -> "cancelled," + cause.text();
            case Standing.Unissued _ -> throw new IllegalStateException("no unit is unissued");
        };
    }

    private byte[] manifest() {
        List<Map<String, Object>> listed = new ArrayList<>();
        files.forEach((name, bytes) ->
                listed.add(
                        Map.of(
                                "name",
                                name,
                                "sm3",
                                Sm3.DIGEST.hash(bytes).hex(),
                                "bytes",
                                bytes.length)));
        return JSON.writeValueAsBytes(
                Map.of(
                        "format",
                        RegistryCheck.FORMAT,
                        "created",
                        DAY.toString(),
                        "entries",
                        books.head().number(),
                        "head",
                        books.head().hash().hex(),
                        "files",
                        listed));
    }
}
