package org.tanku.platform.secondfactor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.platform.party.PartyId;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The table of recovery codes (恢复码), for who has lost the phone. Each has 80 random bits, so that
/// one plain digest keeps it.
@Repository
class RecoveryCodes {
    static final int MANY = 10;
    private static final int BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient db;

    RecoveryCodes(JdbcClient db) {
        this.db = db;
    }

    /// New ones in place of all before; nobody can read them again.
    List<String> renew(PartyId person, Instant now) {
        remove(person);
        List<String> codes = IntStream.range(0, MANY).mapToObj(_ -> random()).distinct().toList();
        for (String each : codes) {
            db.sql(
                            """
                            insert into secondfactor.recovery_code (person_id, digest, made_at)
                            values (:person, :digest, :at)
                            """)
                    .param("person", person.value())
                    .param("digest", digest(person, each))
                    .param("at", now.atOffset(ZoneOffset.UTC))
                    .update();
        }
        return codes;
    }

    void remove(PartyId person) {
        db.sql("delete from secondfactor.recovery_code where person_id = :person")
                .param("person", person.value())
                .update();
    }

    /// Whether it is a code of the person that was not used before; it is now.
    boolean use(PartyId person, String typed, Instant now) {
        return db.sql(
                                """
                                update secondfactor.recovery_code
                                   set used_at = :at
                                 where person_id = :person
                                   and digest = :digest
                                   and used_at is null
                                """)
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .param("person", person.value())
                        .param("digest", digest(person, typed))
                        .update()
                == 1;
    }

    int countLeft(PartyId person) {
        return db.sql(
                        """
                        select count(*)
                          from secondfactor.recovery_code
                         where person_id = :person
                           and used_at is null
                        """)
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    /// Four groups of four: "k3xz-9abc-…".
    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base32.write(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
    }

    private static String digest(PartyId person, String code) {
        String plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", "");
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(
                                            (person + ":" + plain)
                                                    .getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
