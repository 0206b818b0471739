package org.tanku.platform.registry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.ledger.Basis;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.Command;
import org.tanku.ledger.Entry;
import org.tanku.ledger.ProgrammeCode;
import org.tanku.ledger.SerialRange;
import org.tanku.platform.registry.UnitBlock.Grounds;
import org.tanku.platform.verification.StatementId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The table of blocks (批次); a statement is that of the proposal that was approved.
@Repository
class Blocks {
    private static final String SELECT =
            """
            select b.id, b.number, b.programme, b.units, b.issued_at, b.entry, b.basis,
                   p.statement, a.id as account_id
              from registry.block b
              left join registry.proposal p on p.basis = b.basis and p.state = 'APPROVED'
              join registry.account a on a.number = b.issued_to
            """;

    private final JdbcClient db;
    private final Counters counters;

    Blocks(JdbcClient db, Counters counters) {
        this.db = db;
        this.counters = counters;
    }

    List<RoundTrip.Part> parts(Entry entry, Command.Issue issue) {
        SerialRange serials = entry.postings().getFirst().serials();
        BlockNumber block = serials.block();
        return List.of(
                counters.part(Counters.blocksOf(block.programme()), block.number(), 1),
                new RoundTrip.Part(
                        "blocks",
                        1,
                        """
                        insert into registry.block
                               (number, id, programme, basis, units, issued_to, entry, issued_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                        List.of(
                                block.toString(),
                                BlockId.random().value(),
                                block.programme().letters(),
                                issue.basis().text(),
                                serials.units(),
                                issue.to().text(),
                                entry.number(),
                                entry.at().atOffset(ZoneOffset.UTC))));
    }

    int last(ProgrammeCode programme) {
        return counters.last(Counters.blocksOf(programme));
    }

    boolean isIssued(Basis basis) {
        return db.sql(
                        """
                        select exists (select 1
                                         from registry.block
                                        where basis = :basis)
                        """)
                .param("basis", basis.text())
                .query(Boolean.class)
                .single();
    }

    Optional<UnitBlock> find(BlockNumber number) {
        return db.sql(
                        SELECT
                                + """
                                 where b.number = :number
                                """)
                .param("number", number.toString())
                .query(Blocks::read)
                .optional();
    }

    Optional<UnitBlock> find(BlockId id) {
        return db.sql(
                        SELECT
                                + """
                                 where b.id = :id
                                """)
                .param("id", id.value())
                .query(Blocks::read)
                .optional();
    }

    Optional<UnitBlock> find(StatementId statement) {
        return db.sql(
                        SELECT
                                + """
                                 where p.statement = :statement
                                """)
                .param("statement", statement.value())
                .query(Blocks::read)
                .optional();
    }

    /// The newest first.
    List<UnitBlock> list() {
        return db.sql(
                        SELECT
                                + """
                                 order by b.entry desc
                                """)
                .query(Blocks::read)
                .list();
    }

    private static UnitBlock read(ResultSet row, int number) throws SQLException {
        return new UnitBlock(
                new BlockId(row.getObject("id", UUID.class)),
                row.getString("number"),
                Programme.get(new ProgrammeCode(row.getString("programme"))),
                grounds(row),
                1,
                row.getLong("units"),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getTimestamp("issued_at").toInstant(),
                row.getLong("entry"));
    }

    private static Grounds grounds(ResultSet row) throws SQLException {
        return switch (Basis.parse(row.getString("basis"))) {
            case Basis.Statement _ ->
                    new Grounds.Stated(new StatementId(row.getObject("statement", UUID.class)));
            case Basis.Allocation allocation -> new Grounds.Listed(allocation);
            case Basis.Mirrored mirrored -> new Grounds.Listed(mirrored);
        };
    }
}
