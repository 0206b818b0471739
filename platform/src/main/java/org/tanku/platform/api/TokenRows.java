package org.tanku.platform.api;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.platform.party.PartyId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The table of tokens (令牌表).
@Repository
class TokenRows {
    private static final String SELECT =
            """
            select id, person, name, digest, scopes, created_at, expires_at,
                   revoked_at, last_used_at
              from api.token
            """;

    /// A token with the digest of its text.
    record Kept(Token token, byte[] digest) {}

    private final JdbcClient db;

    TokenRows(JdbcClient db) {
        this.db = db;
    }

    void insert(Token token, byte[] digest) {
        db.sql(
                        """
                        insert into api.token
                               (id, person, name, digest, scopes, created_at, expires_at)
                        values (:id, :person, :name, :digest, :scopes, :createdAt, :expiresAt)
                        """)
                .param("id", token.id())
                .param("person", token.person().value())
                .param("name", token.name())
                .param("digest", digest)
                .param(
                        "scopes",
                        token.scopesInOrder().stream().map(Scope::code).toArray(String[]::new))
                .param("createdAt", utc(token.createdAt()))
                .param("expiresAt", utc(token.expiresAt()))
                .update();
    }

    Optional<Kept> find(String id, Instant now) {
        return db.sql(SELECT + " where id = :id")
                .param("id", id)
                .query((row, _) -> new Kept(read(row, now), row.getBytes("digest")))
                .optional();
    }

    List<Token> list(PartyId person, Instant now) {
        return db.sql(SELECT + " where person = :person order by created_at desc, id")
                .param("person", person.value())
                .query((row, _) -> read(row, now))
                .list();
    }

    /// Once revoked it stays so, with the first time.
    boolean revoke(String id, PartyId person, Instant now) {
        return db.sql(
                                """
                                update api.token
                                   set revoked_at = coalesce(revoked_at, :now)
                                 where id = :id
                                   and person = :person
                                """)
                        .param("now", utc(now))
                        .param("id", id)
                        .param("person", person.value())
                        .update()
                == 1;
    }

    void revokeAll(PartyId person, Instant now) {
        db.sql(
                        """
                        update api.token
                           set revoked_at = :now
                         where person = :person
                           and revoked_at is null
                        """)
                .param("now", utc(now))
                .param("person", person.value())
                .update();
    }

    /// Once a minute is enough.
    void noteUse(String id, Instant now) {
        db.sql(
                        """
                        update api.token
                           set last_used_at = :now
                         where id = :id
                           and (last_used_at is null or last_used_at < :before)
                        """)
                .param("now", utc(now))
                .param("before", utc(now.minusSeconds(60)))
                .param("id", id)
                .update();
    }

    private static Token read(ResultSet row, Instant now) throws SQLException {
        Instant expires = instant(row, "expires_at").orElseThrow();
        Token.State state =
                instant(row, "revoked_at").isPresent()
                        ? Token.State.REVOKED
                        : now.isBefore(expires) ? Token.State.IN_FORCE : Token.State.EXPIRED;
        return new Token(
                row.getString("id"),
                new PartyId(row.getObject("person", UUID.class)),
                row.getString("name"),
                scopes((String[]) row.getArray("scopes").getArray()),
                instant(row, "created_at").orElseThrow(),
                expires,
                state,
                instant(row, "last_used_at")
                        .<Token.LastUse>map(Token.LastUse.At::new)
                        .orElseGet(Token.LastUse.Never::new));
    }

    private static Set<Scope> scopes(String[] codes) {
        return Arrays.stream(codes)
                .map(code -> Scope.find(code).orElseThrow())
                .collect(Collectors.toSet());
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(each -> Objects.requireNonNull(each).toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
