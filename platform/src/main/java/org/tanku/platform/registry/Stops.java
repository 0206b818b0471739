package org.tanku.platform.registry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.ledger.Audit;
import org.tanku.ledger.BlockNumber;
import org.tanku.platform.party.PartyId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The tables of stopped blocks (暂停批次) and of how their stops ended.
@Repository
class Stops {
    /// All stops there ever were: there are few.
    static final String ALL =
            """
            select s.block, r.stop is not null as is_over
              from registry.stop s
              left join registry.stop_release r on r.stop = s.id
            """;

    private static final String SELECT =
            """
            select s.id, s.block, s.fault, s.place, s.what, s.found_at,
                   p.reason, p.proposed_by, p.proposed_at
              from registry.stop s
              left join registry.stop_proposal p on p.stop = s.id
              left join registry.stop_release r on r.stop = s.id
             where r.stop is null
            """;

    /// How it is with stops at one moment.
    ///
    /// @param blocks those that are stopped
    /// @param changes how many stops began or ended until then
    record Now(Set<BlockNumber> blocks, int changes) {
        static final Now NONE = new Now(Set.of(), 0);

        Now {
            blocks = Set.copyOf(blocks);
        }
    }

    private final JdbcClient db;

    Stops(JdbcClient db) {
        this.db = db;
    }

    /// Reads what [#ALL] asked for.
    static Now readAll(ResultSet row) throws SQLException {
        Set<BlockNumber> blocks = new HashSet<>();
        int changes = 0;
        while (row.next()) {
            boolean isOver = row.getBoolean("is_over");
            changes += isOver ? 2 : 1;
            if (!isOver) {
                blocks.add(BlockNumber.parse(row.getString("block")));
            }
        }
        return new Now(blocks, changes);
    }

    void insert(BlockNumber block, Audit.Finding.Unsound found, Instant at) {
        db.sql(
                        """
                        insert into registry.stop (id, block, fault, place, what, found_at)
                        select :id, number, :fault, :place, :what, :at
                          from registry.block
                         where number = :block
                        """)
                .param("id", UUID.randomUUID())
                .param("block", block.toString())
                .param("fault", found.fault().name())
                .param("place", found.where())
                .param("what", found.what())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Those that have not ended, the oldest first.
    List<UnitBlock.Stop> list() {
        return db.sql(SELECT + " order by s.found_at, s.block").query(Stops::read).list();
    }

    /// One that has not ended; nobody else ends it meanwhile.
    Optional<UnitBlock.Stop> lock(UnitBlock.StopId id) {
        return db.sql(SELECT + " and s.id = :id for update of s")
                .param("id", id.value())
                .query(Stops::read)
                .optional();
    }

    void propose(UnitBlock.StopId stop, String reason, PartyId by, Instant at) {
        db.sql(
                        """
                        insert into registry.stop_proposal (stop, reason, proposed_by, proposed_at)
                        values (:stop, :reason, :by, :at)
                        """)
                .param("stop", stop.value())
                .param("reason", reason)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void release(UnitBlock.StopId stop, PartyId by, Instant at, long entries) {
        db.sql(
                        """
                        insert into registry.stop_release (stop, released_by, released_at, entries)
                        values (:stop, :by, :at, :entries)
                        """)
                .param("stop", stop.value())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("entries", entries)
                .update();
    }

    /// The blocks that the postings of an entry are in, as the table of postings has them.
    Set<BlockNumber> blocksOfEntry(long number) {
        return new HashSet<>(
                db.sql(
                                """
                                select distinct block
                                  from registry.posting
                                 where entry = :number
                                """)
                        .param("number", number)
                        .query((row, _) -> BlockNumber.parse(row.getString("block")))
                        .list());
    }

    private static UnitBlock.Stop read(ResultSet row, int number) throws SQLException {
        UUID by = row.getObject("proposed_by", UUID.class);
        return new UnitBlock.Stop(
                new UnitBlock.StopId(row.getObject("id", UUID.class)),
                BlockNumber.parse(row.getString("block")),
                new Audit.Finding.Unsound(
                        Audit.Fault.valueOf(row.getString("fault")),
                        row.getString("place"),
                        row.getString("what")),
                row.getTimestamp("found_at").toInstant(),
                by == null
                        ? new UnitBlock.Ending.Open()
                        : new UnitBlock.Ending.Proposed(
                                row.getString("reason"),
                                new PartyId(by),
                                row.getTimestamp("proposed_at").toInstant()));
    }
}
