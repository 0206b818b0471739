package org.tanku.platform.intake;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.Entry;
import org.tanku.platform.intake.IntakeLine.Facts;
import org.tanku.platform.intake.IntakeLine.Stage;
import org.tanku.platform.intake.IntakeList.Decision;
import org.tanku.platform.intake.IntakeList.IntakeId;
import org.tanku.platform.intake.IntakeList.Kind;
import org.tanku.platform.party.PartyId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The tables of lists, their lines and what was booked on them (清单表).
@Repository
class IntakeRows {
    private static final String SELECT =
            """
            select id, kind, source, drawn_up_on, file_name, digest,
                   handed_in_by, handed_in_at, state, decided_by, decided_at, remark
              from intake.list
            """;

    private static final String LINES =
            """
            select l.row, l.number, l.holder, l.units, l.account, l.year, l.stage,
                   l.registration, l.registered, l.project, l.project_name, l.method
              from intake.line l
            """;

    private final JdbcClient db;
    private final JdbcOperations batches;

    IntakeRows(JdbcClient db, JdbcOperations batches) {
        this.db = db;
        this.batches = batches;
    }

    void insert(IntakeList list, byte[] content) {
        db.sql(
                        """
                        insert into intake.list
                               (id, kind, source, drawn_up_on, file_name, digest, content,
                                handed_in_by, handed_in_at, state)
                        values (:id, :kind, :source, :on, :file, :digest, :bytes,
                                :by, :at, 'PENDING')
                        """)
                .param("id", list.id().value())
                .param("kind", list.kind().name())
                .param("source", list.source())
                .param("on", list.drawnUpOn())
                .param("file", list.fileName())
                .param("digest", list.digest())
                .param("bytes", content)
                .param("by", list.handedInBy().value())
                .param("at", list.handedInAt().atOffset(ZoneOffset.UTC))
                .update();
        batches.batchUpdate(
                """
                insert into intake.line
                       (list, row, number, holder, units, account, year, stage,
                        registration, registered, project, project_name, method)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                list.lines().stream().map(line -> columns(list.id(), line)).toList());
    }

    private static @Nullable Object[] columns(IntakeId id, IntakeLine line) {
        return switch (line.facts()) {
            case Facts.Allocated(var year, var stage) ->
                    columns(id, line, year, stage.name(), "", null, "", "", "");
            case Facts.Recorded(
                            var registration,
                            var registered,
                            var project,
                            var name,
                            var method) ->
                    columns(id, line, null, null, registration, registered, project, name, method);
        };
    }

    private static @Nullable Object[] columns(
            IntakeId id, IntakeLine line, @Nullable Object... facts) {
        @Nullable Object[] columns = new @Nullable Object[6 + facts.length];
        columns[0] = id.value();
        columns[1] = line.row();
        columns[2] = line.number();
        columns[3] = line.holder();
        columns[4] = line.units();
        columns[5] = line.account();
        System.arraycopy(facts, 0, columns, 6, facts.length);
        return columns;
    }

    Optional<IntakeList> find(IntakeId id) {
        return find(id, "");
    }

    /// Kept from being decided by anybody else until the transaction ends.
    Optional<IntakeList> lock(IntakeId id) {
        return find(id, " for update");
    }

    private Optional<IntakeList> find(IntakeId id, String lock) {
        return db.sql(SELECT + " where id = :id" + lock)
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    /// Pending ones first, then the newest.
    List<IntakeList.InBrief> list(int atMost) {
        return db.sql(
                        """
                        select id, kind, source, handed_in_by, handed_in_at,
                               state, decided_by, decided_at, remark, lines, units
                          from intake.list l
                         cross join lateral (select count(*) as lines, sum(units) as units
                                               from intake.line
                                              where list = l.id) as sums
                         order by state = 'PENDING' desc, handed_in_at desc, id
                         limit :atMost
                        """)
                .param("atMost", atMost)
                .query(IntakeRows::inBrief)
                .list();
    }

    private static IntakeList.InBrief inBrief(ResultSet row, int number) throws SQLException {
        return new IntakeList.InBrief(
                new IntakeId(row.getObject("id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                row.getString("source"),
                row.getInt("lines"),
                row.getLong("units"),
                new PartyId(row.getObject("handed_in_by", UUID.class)),
                row.getObject("handed_in_at", OffsetDateTime.class).toInstant(),
                decision(row));
    }

    byte[] content(IntakeId id) {
        return db.sql("select content from intake.list where id = :id")
                .param("id", id.value())
                .query((row, _) -> row.getBytes("content"))
                .single();
    }

    /// The line on which a number was booked.
    Optional<IntakeLine> findBooked(Kind kind, String number) {
        return db.sql(
                        LINES
                                + """
                                  join intake.booking b on b.list = l.list and b.row = l.row
                                 where b.kind = :kind and b.number = :number
                                """)
                .param("kind", kind.name())
                .param("number", number)
                .query(IntakeRows::line)
                .optional();
    }

    /// The lines on which the numbers of these were booked, by number.
    Map<String, IntakeLine> listBooked(Kind kind, List<IntakeLine> lines) {
        Map<String, IntakeLine> booked = new HashMap<>();
        db.sql(
                        LINES
                                + """
                                  join intake.booking b on b.list = l.list and b.row = l.row
                                 where b.kind = :kind and b.number = any(:numbers)
                                """)
                .param("kind", kind.name())
                .param("numbers", numbers(lines))
                .query(IntakeRows::line)
                .list()
                .forEach(line -> booked.put(line.number(), line));
        return booked;
    }

    private static String[] numbers(List<IntakeLine> lines) {
        return lines.stream().map(IntakeLine::number).toArray(String[]::new);
    }

    /// The list on which a number was booked.
    Optional<IntakeId> findListOf(Kind kind, String number) {
        return db.sql(
                        """
                        select list
                          from intake.booking
                         where kind = :kind and number = :number
                        """)
                .param("kind", kind.name())
                .param("number", number)
                .query((row, _) -> new IntakeId(row.getObject("list", UUID.class)))
                .optional();
    }

    /// How many a registration has in all, as a booked line says.
    Optional<Long> findRegistered(String registration) {
        return db.sql(
                        """
                        select l.registered
                          from intake.line l
                          join intake.booking b on b.list = l.list and b.row = l.row
                         where l.registration = :registration
                         limit 1
                        """)
                .param("registration", registration)
                .query(Long.class)
                .optional();
    }

    /// How much of a registration is booked.
    long sumBooked(String registration) {
        return db.sql(
                        """
                        select coalesce(sum(l.units), 0)
                          from intake.line l
                          join intake.booking b on b.list = l.list and b.row = l.row
                         where l.registration = :registration
                        """)
                .param("registration", registration)
                .query(Long.class)
                .single();
    }

    /// The blocks issued on these numbers, by number.
    Map<String, BlockNumber> listBlocks(Kind kind, List<IntakeLine> lines) {
        Map<String, BlockNumber> blocks = new HashMap<>();
        db.sql(
                        """
                        select number, block
                          from intake.booking
                         where kind = :kind and number = any(:numbers)
                        """)
                .param("kind", kind.name())
                .param("numbers", numbers(lines))
                .query(row -> {
                    blocks.put(row.getString("number"), BlockNumber.parse(row.getString("block")));
                });
        return blocks;
    }

    void book(IntakeList list, IntakeLine line, Entry issued) {
        db.sql(
                        """
                        insert into intake.booking (kind, number, list, row, entry, block)
                        values (:kind, :number, :list, :row, :entry, :block)
                        """)
                .param("kind", list.kind().name())
                .param("number", line.number())
                .param("list", list.id().value())
                .param("row", line.row())
                .param("entry", issued.number())
                .param("block", issued.postings().getFirst().serials().block().toString())
                .update();
    }

    void decide(IntakeId id, String state, PartyId by, Instant at, String remark) {
        db.sql(
                        """
                        update intake.list
                           set state      = :state,
                               decided_by = :by,
                               decided_at = :at,
                               remark     = :remark
                         where id = :id
                        """)
                .param("id", id.value())
                .param("state", state)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("remark", remark)
                .update();
    }

    private IntakeList read(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new IntakeList(
                new IntakeId(id),
                Kind.valueOf(row.getString("kind")),
                row.getString("source"),
                row.getObject("drawn_up_on", LocalDate.class),
                row.getString("file_name"),
                row.getString("digest"),
                db.sql(LINES + " where l.list = :list order by l.row")
                        .param("list", id)
                        .query(IntakeRows::line)
                        .list(),
                new PartyId(row.getObject("handed_in_by", UUID.class)),
                row.getObject("handed_in_at", OffsetDateTime.class).toInstant(),
                decision(row));
    }

    private static IntakeLine line(ResultSet row, int number) throws SQLException {
        String stage = row.getString("stage");
        return new IntakeLine(
                row.getInt("row"),
                row.getString("number"),
                row.getString("holder"),
                row.getLong("units"),
                row.getString("account"),
                stage == null
                        ? new Facts.Recorded(
                                row.getString("registration"),
                                row.getLong("registered"),
                                row.getString("project"),
                                row.getString("project_name"),
                                row.getString("method"))
                        : new Facts.Allocated(row.getInt("year"), Stage.valueOf(stage)));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        String state = row.getString("state");
        if (state.equals("PENDING")) {
            return new Decision.Pending();
        }
        PartyId by = new PartyId(row.getObject("decided_by", UUID.class));
        Instant at = row.getObject("decided_at", OffsetDateTime.class).toInstant();
        return state.equals("BOOKED")
                ? new Decision.Booked(by, at)
                : new Decision.Rejected(by, at, row.getString("remark"));
    }
}
