package org.tanku.cli.exit;

import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.tanku.ledger.Hash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Whether the keys are what their ids say, and each was brought into use by the one before (密钥链).
final class KeyChecks {
    static final String FILE = "keys.ndjson";

    private final ExitPackage exit;
    private final List<Difference> differences;
    private final Map<String, AsymmetricKeyParameter> keys = new LinkedHashMap<>();

    KeyChecks(ExitPackage exit, List<Difference> differences) {
        this.exit = exit;
        this.differences = differences;
    }

    List<String> ids() {
        return List.copyOf(keys.keySet());
    }

    /// @param trusted the id that the first key must have; empty: any
    void run(String trusted) throws IOException {
        String after = "-";
        for (String json : exit.text(FILE).lines().toList()) {
            Fields fields = Fields.parse(FILE, json);
            String id = fields.text("key");
            read(id, fields.text("public_key"));
            String text = fields.text("text");
            String expected = "tanku-key-1\nkey " + id + "\nafter " + after + "\nat ";
            String signer = after.equals("-") ? id : after;
            if (!text.startsWith(expected) || !isSigned(text, signer, fields.text("signature"))) {
                add(Difference.Kind.KEY, id, text.replace("\n", " "));
            }
            after = id;
        }
        String first = keys.isEmpty() ? "-" : ids().getFirst();
        if (!trusted.isEmpty() && !trusted.equals(first)) {
            differences.add(new Difference(Difference.Kind.KEY_NOT_TRUSTED, FILE, first, trusted));
        }
    }

    /// @param hex the signature, DER
    boolean isSigned(String text, String key, String hex) {
        AsymmetricKeyParameter parameter = keys.get(key);
        if (parameter == null) {
            return false;
        }
        try {
            SM2Signer signer = new SM2Signer();
            signer.init(false, parameter);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            signer.update(bytes, 0, bytes.length);
            return signer.verifySignature(HexFormat.of().parseHex(hex));
        } catch (IllegalArgumentException notASignature) {
            return false;
        }
    }

    /// @param hex SubjectPublicKeyInfo, DER: its SM3 is the id
    private void read(String id, String hex) throws IOException {
        byte[] encoded;
        try {
            encoded = HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException notHex) {
            throw new Malformed(
                    new Difference(Difference.Kind.FIELD, FILE, "public_key", "hexadecimal"));
        }
        Hash digest = Sm3.DIGEST.hash(encoded);
        if (!digest.hex().equals(id)) {
            add(Difference.Kind.KEY, id, digest.hex());
        }
        try {
            keys.put(id, PublicKeyFactory.createKey(SubjectPublicKeyInfo.getInstance(encoded)));
        } catch (IOException | IllegalArgumentException notAKey) {
            throw new Malformed(new Difference(Difference.Kind.FIELD, FILE, "public_key", "SM2"));
        }
    }

    private void add(Difference.Kind kind, String id, String found) {
        differences.add(new Difference(kind, FILE + " " + id, found, ""));
    }
}
