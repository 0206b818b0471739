package org.tanku.platform.seal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// The keys that seal (签章密钥): in the operator's file, announced one by the other. Without a
/// password nothing is signed; in demo mode the file is made at start and its password is known to
/// all.
@Component
class Keys {
    private static final Logger LOG = LoggerFactory.getLogger(Keys.class);
    private static final String DEMO = "Tanku demo";
    private static final String REGISTRY = "Tanku registry";

    private final Roots roots;
    private final Clock clock;
    private final String name;

    /// One, or none where nothing is signed.
    private final List<KeyFile> file;

    Keys(Roots roots, Environment environment, Clock clock) {
        this.roots = roots;
        this.clock = clock;
        boolean isDemo = environment.getProperty("tanku.demo", Boolean.class, false);
        String password = environment.getProperty("tanku.seal-password", "");
        Path folder = Path.of(environment.getProperty("tanku.data", ".tanku")).resolve("keys");
        this.name = isDemo && password.isEmpty() ? DEMO : REGISTRY;
        if (!password.isEmpty()) {
            this.file = List.of(new KeyFile(folder.resolve("registry.p12"), password));
        } else {
            this.file =
                    isDemo ? List.of(new KeyFile(folder.resolve("demo.p12"), "demo")) : List.of();
        }
    }

    /// Whether there is a file of keys at all.
    boolean isSet() {
        return !file.isEmpty();
    }

    /// The key that seals now; empty when the operator set none. Keys that somebody put into the
    /// file, such as one with the certificate of an authority, are announced first.
    Optional<KeyFile.Held> current() {
        return file.stream().findFirst().map(this::current);
    }

    /// Makes a new key, announces it, and seals with it from now on.
    ///
    /// @throws IllegalStateException when the operator set no password
    KeyFile.Held replace() {
        if (!isSet()) {
            throw new IllegalStateException("no password is set");
        }
        KeyFile keys = file.getFirst();
        current(keys);
        try {
            keys.add(name, now());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return current(keys);
    }

    private KeyFile.Held current(KeyFile keys) {
        try {
            if (keys.list().isEmpty()) {
                keys.add(name, now());
            }
            List<KeyFile.Held> held = keys.list();
            held.forEach(each -> announce(each, held));
            String last = roots.listKeys().getLast().id();
            return held.stream()
                    .filter(each -> each.id().equals(last))
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalStateException(
                                    "the file of keys has not the key that seals now: " + last));
        } catch (IOException e) {
            throw new UncheckedIOException("the file of keys is not read: wrong password?", e);
        }
    }

    /// Brings a key into use that is in the file and not yet told.
    private void announce(KeyFile.Held key, List<KeyFile.Held> held) {
        List<SealKey> told = roots.listKeys();
        if (told.stream().anyMatch(each -> each.id().equals(key.id()))) {
            return;
        }
        String after = told.isEmpty() ? SealKey.NONE : told.getLast().id();
        KeyFile.Held signer =
                told.isEmpty()
                        ? key
                        : held.stream()
                                .filter(each -> each.id().equals(after))
                                .findFirst()
                                .orElseThrow(() ->
                                        new IllegalStateException(
                                                "the file of keys has not the key before: "
                                                        + after));
        Instant at = now();
        String text = SealKey.text(key.id(), after, at);
        roots.insert(new SealKey(key.id(), key.encoded(), text, Sm2.sign(text, signer.key()), at));
        LOG.info("seal: key {} is in use after {}", key.id(), after);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
