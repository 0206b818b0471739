package org.tanku.platform.registry;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.ledger.AccountNumber;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.Cause;
import org.tanku.ledger.CertificateNumber;
import org.tanku.ledger.HoldReference;
import org.tanku.ledger.Lot;
import org.tanku.ledger.Place;
import org.tanku.ledger.ProgrammeCode;
import org.tanku.ledger.SerialRange;
import org.tanku.ledger.Standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /// Lots that are fetched at first, and at most, in one go.
    private static final int FEW = 16;

    private static final int MANY = 1_024;

    private final JdbcClient db;
    private final JdbcOperations rows;

    Lots(JdbcClient db, JdbcOperations rows) {
        this.db = db;
        this.rows = rows;
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
                                   and serials && int8range(:first, :last, '[]')
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

    List<Lot> listOfProgramme(Place place, ProgrammeCode programme, long enough) {
        return listIn(place, programme, "", enough);
    }

    List<Lot> listOfBlock(Place place, BlockNumber block, long enough) {
        return listIn(place, block.programme(), block.toString(), enough);
    }

    /// Goes along the index until there are enough: a place may hold a hundred thousand lots.
    ///
    /// @param block empty: of any block
    private List<Lot> listIn(Place place, ProgrammeCode programme, String block, long enough) {
        List<Lot> lots = new ArrayList<>();
        String afterBlock = "";
        long afterFirst = 0;
        long units = 0;
        for (int many = FEW; units < enough; many = Math.min(many * 2, MANY)) {
            List<Lot> next =
                    db.sql(
                                    "select "
                                            + COLUMNS
                                            + """
                                              from registry.lot
                                             where account = :account
                                               and standing = :standing
                                               and reference = :reference
                                               and programme = :programme
                                               and (:block = '' or block = :block)
                                               and (block, lower(serials))
                                                   > (:afterBlock, :afterFirst)
                                             order by block, lower(serials)
                                             limit :many
                                            """)
                            .param("account", place.account().text())
                            .param("standing", SerialState.of(place.standing()).name())
                            .param("reference", reference(place.standing()))
                            .param("programme", programme.letters())
                            .param("block", block)
                            .param("afterBlock", afterBlock)
                            .param("afterFirst", afterFirst)
                            .param("many", many)
                            .query(Lots::read)
                            .list();
            lots.addAll(next);
            units += next.stream().mapToLong(Lot::units).sum();
            if (next.size() < many) {
                break;
            }
            afterBlock = next.getLast().serials().block().toString();
            afterFirst = next.getLast().serials().first();
        }
        return lots;
    }

    /// All lots in the order of their serials; to be closed.
    Stream<Lot> stream() {
        return db
                .sql(
                        "select "
                                + COLUMNS
                                + """
                                  from registry.lot
                                 order by programme collate "C", block collate "C", lower(serials)
                                """)
                .withFetchSize(1_000)
                .query(Lots::read)
                .stream();
    }

    void deleteAll(List<Lot> gone) {
        int[] deleted =
                rows.batchUpdate(
                        """
                        delete from registry.lot
                         where block = ?
                           and serials = int8range(?, ?, '[]')
                           and account = ?
                           and standing = ?
                           and reference = ?
                        """,
                        gone.stream().map(Lots::row).toList());
        for (int i = 0; i < deleted.length; i++) {
            if (deleted[i] != 1) {
                throw new IllegalStateException("no such lot: " + gone.get(i));
            }
        }
    }

    void insertAll(List<Lot> come) {
        rows.batchUpdate(
                """
                insert into registry.lot (block, serials, account, standing, reference)
                values (?, int8range(?, ?, '[]'), ?, ?, ?)
                """,
                come.stream().map(Lots::row).toList());
    }

    private static Object[] row(Lot lot) {
        Standing standing = lot.place().standing();
        return new Object[] {
            lot.serials().block().toString(),
            lot.serials().first(),
            lot.serials().last(),
            lot.place().account().text(),
            SerialState.of(standing).name(),
            reference(standing)
        };
    }

    void delete(Lot lot) {
        int deleted =
                db.sql(
                                """
                                delete from registry.lot
                                 where block = :block
                                   and serials = int8range(:first, :last, '[]')
                                   and account = :account
                                   and standing = :standing
                                   and reference = :reference
                                """)
                        .params(columns(lot))
                        .update();
        if (deleted != 1) {
            throw new IllegalStateException("no such lot: " + lot);
        }
    }

    void insert(Lot lot) {
        db.sql(
                        """
                        insert into registry.lot (block, serials, account, standing, reference)
                        values (:block, int8range(:first, :last, '[]'),
                                :account, :standing, :reference)
                        """)
                .params(columns(lot))
                .update();
    }

    private static Map<String, Object> columns(Lot lot) {
        Standing standing = lot.place().standing();
        return Map.of(
                "block", lot.serials().block().toString(),
                "first", lot.serials().first(),
                "last", lot.serials().last(),
                "account", lot.place().account().text(),
                "standing", SerialState.of(standing).name(),
                "reference", reference(standing));
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
                switch (SerialState.valueOf(row.getString("standing"))) {
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
