package org.tanku.platform.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// The file of private keys (密钥文件), PKCS#12 under a password that the operator keeps. Keys are
/// added and never taken out.
final class KeyFile {
    private final Path file;
    private final char[] password;

    KeyFile(Path file, String password) {
        this.file = file;
        this.password = password.toCharArray();
    }

    /// A private key and its certificate.
    record Held(String id, PrivateKey key, X509Certificate certificate) {
        static Held of(PrivateKey key, X509Certificate certificate) {
            return new Held(
                    Sm3.DIGEST.hash(Sm2.publicKey(encoded(certificate))).hex(), key, certificate);
        }

        /// The certificate, DER.
        byte[] encoded() {
            return encoded(certificate);
        }

        private static byte[] encoded(X509Certificate certificate) {
            try {
                return certificate.getEncoded();
            } catch (CertificateEncodingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /// All keys of the file, the oldest certificate first; none where there is no file.
    ///
    /// @throws IOException when it cannot be read, or not with this password
    List<Held> list() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        KeyStore store = load();
        List<Held> keys = new ArrayList<>();
        try {
            for (String alias : Collections.list(store.aliases())) {
                if (store.getKey(alias, password) instanceof PrivateKey key
                        && store.getCertificate(alias) instanceof X509Certificate certificate) {
                    keys.add(Held.of(key, certificate));
                }
            }
        } catch (GeneralSecurityException e) {
            throw new IOException("a key in " + file + " is not readable", e);
        }
        keys.sort(
                Comparator.comparing((Held each) -> each.certificate().getNotBefore())
                        .thenComparing(Held::id));
        return List.copyOf(keys);
    }

    /// Makes a key with a certificate of its own and adds it to the file, which is whole at any
    /// time.
    Held add(String name, Instant from) throws IOException {
        KeyPair pair = Sm2.generate();
        X509Certificate certificate = Sm2.certificate(pair, name, from);
        Held held = Held.of(pair.getPrivate(), certificate);
        try {
            KeyStore store = Files.exists(file) ? load() : empty();
            store.setKeyEntry(held.id(), held.key(), password, new Certificate[] {certificate});
            write(store);
        } catch (GeneralSecurityException e) {
            throw new IOException("a key is not written to " + file, e);
        }
        return held;
    }

    private KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12", Sm2.PROVIDER);
        store.load(null, password);
        return store;
    }

    private KeyStore load() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12", Sm2.PROVIDER);
            store.load(in, password);
            return store;
        } catch (GeneralSecurityException e) {
            throw new IOException("no file of keys: " + file, e);
        }
    }

    private void write(KeyStore store) throws IOException, GeneralSecurityException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path half = file.resolveSibling(file.getFileName() + ".half");
        Files.deleteIfExists(half);
        if (Files.getFileStore(half.toAbsolutePath().getParent())
                .supportsFileAttributeView("posix")) {
            Files.createFile(
                    half,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        }
        try (OutputStream out = Files.newOutputStream(half)) {
            store.store(out, password);
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
