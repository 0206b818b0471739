package org.tanku.platform.registry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.ledger.AccountNumber;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.Cause;
import org.tanku.ledger.CertificateNumber;
import org.tanku.ledger.HoldReference;
import org.tanku.ledger.Lot;
import org.tanku.ledger.Place;
import org.tanku.ledger.SerialRange;
import org.tanku.ledger.Standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The table of lots (分割段).
@Repository
class Lots {
    private static final String COLUMNS =
            """
            block, lower(serials) as first, upper(serials) - 1 as last,
            account, standing, reference
            """;

    private final JdbcClient db;

    Lots(JdbcClient db) {
        this.db = db;
    }

    Optional<Lot> find(BlockNumber block, long number) {
        return db.sql(
                        "select "
                                + COLUMNS
                                + """
                                  from registry.lot
                                 where block = :block
                                   and lower(serials) <= :number
                                 order by lower(serials) desc
                                 limit 1
                                """)
                .param("block", block.toString())
                .param("number", number)
                .query(Lots::read)
                .optional()
                .filter(lot -> lot.serials().contains(block, number));
    }

    List<Lot> list(SerialRange serials) {
        return db.sql(
                        "select "
                                + COLUMNS
                                + """
                                  from registry.lot
                                 where block = :block
                                   and lower(serials) between
                                       coalesce((select max(lower(serials))
                                                   from registry.lot
                                                  where block = :block
                                                    and lower(serials) <= :first), :first)
                                       and :last
                                   and upper(serials) > :first
                                 order by lower(serials)
                                """)
                .param("block", serials.block().toString())
                .param("first", serials.first())
                .param("last", serials.last())
                .query(Lots::read)
                .list();
    }

    /// What is free or held in an account.
    List<Lot> listLive(AccountNumber account) {
        return db.sql(
                        "select "
                                + COLUMNS
                                + """
                                  from registry.lot
                                 where account = :account
                                   and standing in ('FREE', 'HELD')
                                 order by programme, block, lower(serials)
                                """)
                .param("account", account.text())
                .query(Lots::read)
                .list();
    }

    /// Lots in a place behind a mark, along the index.
    List<Lot> list(KnownLots.Where where, KnownLots.Mark after, int atMost) {
        Place place = where.place();
        return db.sql(
                        "select "
                                + COLUMNS
                                + """
                                  from registry.lot
                                 where account = :account
                                   and standing = :standing
                                   and reference = :reference
                                   and programme = :programme
                                   and (:block = '' or block = :block)
                                   and (block, lower(serials)) > (:afterBlock, :afterFirst)
                                 order by block, lower(serials)
                                 limit :atMost
                                """)
                .param("account", place.account().text())
                .param("standing", SerialRecord.State.of(place.standing()).name())
                .param("reference", reference(place.standing()))
                .param("programme", where.programme().letters())
                .param("block", where.block())
                .param("afterBlock", after.block())
                .param("afterFirst", after.first())
                .param("atMost", atMost)
                .query(Lots::read)
                .list();
    }

    /// All lots in the order of their serials; to be closed.
    Stream<Lot> stream() {
        return all().query(Lots::read).stream();
    }

    /// As [#stream()]; those that cannot be read are noted and left out.
    Stream<Lot> stream(Unreadable unreadable) {
        return all()
                .query((row, _) ->
                        unreadable.read(
                                Lots::read,
                                row,
                                row.getString("block") + " " + row.getString("first"),
                                String.valueOf(row.getString("block"))))
                .stream()
                .flatMap(Optional::stream);
    }

    private JdbcClient.StatementSpec all() {
        return db.sql(
                        "select "
                                + COLUMNS
                                + """
                                  from registry.lot
                                 order by programme collate "C", block collate "C", lower(serials)
                                """)
                .withFetchSize(1_000);
    }

    /// Replaces lots by others. Each is deleted only when it stands there exactly so.
    List<RoundTrip.Part> parts(List<Lot> gone, List<Lot> come) {
        return List.of(
                new RoundTrip.Part(
                        "lots to be replaced",
                        gone.size(),
                        """
                        delete from registry.lot
                         where ctid = any (array (
                               select found.ctid
                                 from unnest(?::text[], ?::bigint[], ?::bigint[],
                                             ?::text[], ?::text[], ?::text[])
                                      as gone (block, first, last, account, standing, reference)
                                cross join lateral (
                                      select l.ctid
                                        from registry.lot l
                                       where l.block = gone.block
                                         and lower(l.serials) = gone.first
                                         and l.serials = int8range(gone.first, gone.last, '[]')
                                         and l.account = gone.account
                                         and l.standing = gone.standing
                                         and l.reference = gone.reference
                                       limit 1) as found))
                        """,
                        columns(gone)),
                new RoundTrip.Part(
                        "lots",
                        come.size(),
                        """
                        insert into registry.lot (block, serials, account, standing, reference)
                        select block, int8range(first, last, '[]'), account, standing, reference
                          from unnest(?::text[], ?::bigint[], ?::bigint[],
                                      ?::text[], ?::text[], ?::text[])
                               as come (block, first, last, account, standing, reference)
                        """,
                        columns(come)));
    }

    private static List<Object> columns(List<Lot> lots) {
        return List.of(
                Column.texts(lots, lot -> lot.serials().block()),
                Column.numbers(lots, lot -> lot.serials().first()),
                Column.numbers(lots, lot -> lot.serials().last()),
                Column.texts(lots, lot -> lot.place().account().text()),
                Column.texts(lots, lot -> SerialRecord.State.of(lot.place().standing())),
                Column.texts(lots, lot -> reference(lot.place().standing())));
    }

    private static String reference(Standing standing) {
        return switch (standing) {
            case Standing.Free _ -> "";
            case Standing.Held(var hold) -> hold.text();
            case Standing.Retired(var certificate) -> certificate.toString();
            case Standing.Cancelled(var cause) -> cause.text();
            case Standing.Unissued _ -> throw new IllegalArgumentException("not a unit yet");
        };
    }

    private static Lot read(ResultSet row, int number) throws SQLException {
        String reference = row.getString("reference");
        Standing standing =
                switch (SerialRecord.State.valueOf(row.getString("standing"))) {
                    case FREE -> Standing.FREE;
                    case HELD -> new Standing.Held(new HoldReference(reference));
                    case RETIRED -> new Standing.Retired(CertificateNumber.parse(reference));
                    case CANCELLED -> new Standing.Cancelled(new Cause(reference));
                };
        return new Lot(
                new SerialRange(
                        BlockNumber.parse(row.getString("block")),
                        row.getLong("first"),
                        row.getLong("last")),
                new Place(new AccountNumber(row.getString("account")), standing));
    }
}
