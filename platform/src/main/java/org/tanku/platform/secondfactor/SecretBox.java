package org.tanku.platform.secondfactor;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.tanku.platform.party.PartyId;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/// Encrypts secrets of authenticators (密钥加密): AES-GCM under a key from the operator's setting, or
/// else from a random file of the data folder. What one person's row holds opens for no other.
@Component
class SecretBox {
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG_bits = 128;
    private static final int KEY_bits = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    /// Where a key comes from; its mark is the first byte of what it closed.
    private enum Source {
        /// What a person may choose is stretched.
        SETTING((byte) 1, 600_000),
        /// 32 random bytes need no stretching.
        FILE((byte) 2, 1);

        private final byte mark;
        private final int rounds;

        Source(byte mark, int rounds) {
            this.mark = mark;
            this.rounds = rounds;
        }
    }

    private final String setting;
    private final Path file;

    SecretBox(Environment environment) {
        this.setting = environment.getProperty("tanku.factor-secret", "");
        this.file =
                Path.of(environment.getProperty("tanku.data", ".tanku"))
                        .resolve("keys")
                        .resolve("second-factor.key");
    }

    /// Whether the operator set a secret; else the key lies in the data folder.
    boolean hasSetting() {
        return !setting.isEmpty();
    }

    byte[] close(byte[] secret, PartyId person) {
        Source source = hasSetting() ? Source.SETTING : Source.FILE;
        byte[] salt = random(SALT);
        byte[] nonce = random(NONCE);
        String from = source == Source.SETTING ? setting : ownKey();
        byte[] closed =
                run(Cipher.ENCRYPT_MODE, key(from, source, salt), nonce, secret, person)
                        .orElseThrow();
        return ByteBuffer.allocate(1 + SALT + NONCE + closed.length)
                .put(source.mark)
                .put(salt)
                .put(nonce)
                .put(closed)
                .array();
    }

    /// Empty when the key it was closed with is not there or is another.
    Optional<byte[]> open(byte[] box, PartyId person) {
        ByteBuffer parts = ByteBuffer.wrap(box);
        Source source = parts.get() == Source.SETTING.mark ? Source.SETTING : Source.FILE;
        byte[] salt = take(parts, SALT);
        byte[] nonce = take(parts, NONCE);
        byte[] closed = take(parts, parts.remaining());
        boolean there = source == Source.SETTING ? hasSetting() : Files.exists(file);
        if (!there) {
            return Optional.empty();
        }
        String from = source == Source.SETTING ? setting : ownKey();
        return run(Cipher.DECRYPT_MODE, key(from, source, salt), nonce, closed, person);
    }

    /// Whether it would be closed with another key today.
    boolean isOutdated(byte[] box) {
        return (box[0] == Source.SETTING.mark) != hasSetting();
    }

    private static Optional<byte[]> run(
            int mode, SecretKeySpec key, byte[] nonce, byte[] text, PartyId person) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_bits, nonce));
            cipher.updateAAD(person.toString().getBytes(StandardCharsets.US_ASCII));
            return Optional.of(cipher.doFinal(text));
        } catch (AEADBadTagException otherKey) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SecretKeySpec key(String from, Source source, byte[] salt) {
        PBEKeySpec asked = new PBEKeySpec(from.toCharArray(), salt, source.rounds, KEY_bits);
        try {
            byte[] key =
                    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                            .generateSecret(asked)
                            .getEncoded();
            return new SecretKeySpec(key, "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            asked.clearPassword();
        }
    }

    /// Made at its first use, for the owner's eyes alone.
    private synchronized String ownKey() {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Path half = file.resolveSibling("second-factor.half");
                Files.deleteIfExists(half);
                Files.createFile(
                        half,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
                Files.writeString(half, Base64.getEncoder().encodeToString(random(32)));
                Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] take(ByteBuffer from, int many) {
        byte[] bytes = new byte[many];
        from.get(bytes);
        return bytes;
    }

    private static byte[] random(int many) {
        byte[] bytes = new byte[many];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
