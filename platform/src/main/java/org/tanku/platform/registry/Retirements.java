package org.tanku.platform.registry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.ledger.AccountNumber;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.CertificateNumber;
import org.tanku.ledger.Digest;
import org.tanku.ledger.Hash;
import org.tanku.ledger.ProgrammeCode;
import org.tanku.ledger.SerialRange;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.registry.Retirement.RetirementId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The table of retirements (注销). Which serials they took the postings tell, in the same query: a
/// second one would need a second connection.
@Repository
class Retirements {
    private static final String SELECT =
            """
            select r.id, r.certificate, r.entry, a.id as account_id, r.programme, r.units,
                   r.purpose, r.beneficiary, r.occasion, r.retired_at,
                   (select array_agg(p.block || ' ' || lower(p.serials) || ' '
                                         || upper(p.serials) - 1 order by p.line)
                      from registry.posting p
                     where p.entry = r.entry) as serials
              from registry.retirement r
              join registry.account a on a.number = r.account
            """;

    private final JdbcClient db;

    Retirements(JdbcClient db) {
        this.db = db;
    }

    /// One that is to be written with its entry.
    record Row(Retirement retirement, AccountNumber account, PartyId by) {}

    RoundTrip.Part part(List<Row> rows) {
        return new RoundTrip.Part(
                "retirements",
                rows.size(),
                """
                insert into registry.retirement
                       (id, certificate, entry, account, programme, units,
                        purpose, beneficiary, occasion, retired_by, retired_at)
                select id::uuid, certificate, entry, account, programme, units,
                       purpose, beneficiary, occasion, retired_by::uuid, retired_at::timestamptz
                  from unnest(?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::bigint[],
                              ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                       as come (id, certificate, entry, account, programme, units,
                                purpose, beneficiary, occasion, retired_by, retired_at)
                """,
                List.of(
                        Column.texts(rows, row -> row.retirement().id().value()),
                        Column.texts(rows, row -> row.retirement().certificate()),
                        Column.numbers(rows, row -> row.retirement().entry()),
                        Column.texts(rows, row -> row.account().text()),
                        Column.texts(rows, row -> row.retirement().programme().code().letters()),
                        Column.numbers(rows, row -> row.retirement().units()),
                        Column.texts(rows, row -> row.retirement().purpose().name()),
                        Column.texts(rows, row -> row.retirement().beneficiary()),
                        Column.texts(rows, row -> row.retirement().occasion()),
                        Column.texts(rows, row -> row.by().value()),
                        Column.texts(rows, row -> row.retirement().at())));
    }

    Optional<Retirement> find(CertificateNumber certificate) {
        return db.sql(
                        SELECT
                                + """
                                 where r.certificate = :certificate
                                """)
                .param("certificate", certificate.toString())
                .query(Retirements::read)
                .optional();
    }

    /// The newest first.
    List<Retirement> listOf(AccountNumber account) {
        return db.sql(
                        SELECT
                                + """
                                 where r.account = :account
                                 order by r.entry desc
                                """)
                .param("account", account.text())
                .query(Retirements::read)
                .list();
    }

    /// The newest first.
    List<Retirement> list(int atMost) {
        return list(Long.MAX_VALUE, atMost);
    }

    /// The newest below an entry first.
    List<Retirement> list(long belowEntry, int atMost) {
        return db.sql(
                        SELECT
                                + """
                                 where r.entry < :belowEntry
                                 order by r.entry desc
                                 limit :atMost
                                """)
                .param("belowEntry", belowEntry)
                .param("atMost", atMost)
                .query(Retirements::read)
                .list();
    }

    /// All of them in the order of their entries; to be closed.
    Stream<Retirement> stream() {
        return db
                .sql(
                        SELECT
                                + """
                                 order by r.entry
                                """)
                .withFetchSize(1_000)
                .query(Retirements::read)
                .stream();
    }

    /// The digest of each certificate's words as they stand here; those that cannot be read are
    /// noted and left out.
    Map<CertificateNumber, Hash> digests(Digest digest, Unreadable unreadable) {
        return db
                .sql(
                        """
                        select certificate, purpose, beneficiary, occasion
                          from registry.retirement
                        """)
                .query((row, _) ->
                        unreadable.read(
                                Retirements::readWords,
                                row,
                                String.valueOf(row.getString("certificate")),
                                ""))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .collect(
                        Collectors.toMap(
                                Words::of, each -> each.words().digest(digest), (one, _) -> one));
    }

    private record Words(CertificateNumber of, CertificateWords words) {}

    private static Words readWords(ResultSet row, int number) throws SQLException {
        return new Words(
                CertificateNumber.parse(row.getString("certificate")),
                new CertificateWords(
                        Purpose.valueOf(row.getString("purpose")),
                        row.getString("beneficiary"),
                        row.getString("occasion")));
    }

    private static Retirement read(ResultSet row, int number) throws SQLException {
        long entry = row.getLong("entry");
        return new Retirement(
                new RetirementId(row.getObject("id", UUID.class)),
                CertificateNumber.parse(row.getString("certificate")),
                new AccountId(row.getObject("account_id", UUID.class)),
                Programme.get(new ProgrammeCode(row.getString("programme"))),
                serials(row),
                row.getLong("units"),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("beneficiary"),
                row.getString("occasion"),
                row.getTimestamp("retired_at").toInstant(),
                entry);
    }

    /// Block, first and last of each, parted by a blank.
    private static List<SerialRange> serials(ResultSet row) throws SQLException {
        String[] told = (String[]) row.getArray("serials").getArray();
        return Arrays.stream(told)
                .map(each -> each.split(" "))
                .map(parts ->
                        new SerialRange(
                                BlockNumber.parse(parts[0]),
                                Long.parseLong(parts[1]),
                                Long.parseLong(parts[2])))
                .toList();
    }
}
