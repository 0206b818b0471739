package org.tanku.platform.instruction;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.ledger.Pick;
import org.tanku.platform.instruction.Instruction.Booking;
import org.tanku.platform.instruction.Instruction.Decision;
import org.tanku.platform.instruction.Instruction.InstructionId;
import org.tanku.platform.instruction.Instruction.Line;
import org.tanku.platform.instruction.Instruction.Way;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.registry.Account.Alongside;
import org.tanku.platform.registry.Account.Deed;
import org.tanku.platform.registry.AccountId;
import org.tanku.platform.registry.Purpose;
import org.tanku.platform.registry.Retirement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The tables of instructions (办理指令), their lines and what these became.
@Repository
class InstructionRows {
    private static final String SELECT =
            """
            select number, id, key, account, by_officer, proposed_by, proposed_at,
                   state, decided_by, decided_at, way, remark
              from instruction.instruction
            """;

    private final JdbcClient db;
    private final JdbcOperations rows;

    InstructionRows(JdbcClient db, JdbcOperations rows) {
        this.db = db;
        this.rows = rows;
    }

    /// Whether it was written: a key is used once.
    boolean insert(Instruction instruction) {
        int written =
                db.sql(
                                """
                                insert into instruction.instruction
                                       (id, key, account, by_officer,
                                        proposed_by, proposed_at, state)
                                values (:id, :key, :account, :officer, :by, :at, 'PENDING')
                                    on conflict do nothing
                                """)
                        .param("id", instruction.id().value())
                        .param("key", instruction.key())
                        .param("account", instruction.account().value())
                        .param("officer", instruction.byOfficer())
                        .param("by", instruction.proposedBy().value())
                        .param("at", instruction.proposedAt().atOffset(ZoneOffset.UTC))
                        .update();
        if (written == 0) {
            return false;
        }
        rows.batchUpdate(
                """
                insert into instruction.line
                       (instruction, row, kind, pick, receiver, purpose, beneficiary, occasion)
                values (?, ?, ?, ?, cast(? as uuid), ?, ?, ?)
                """,
                instruction.lines().stream().map(line -> columns(instruction.id(), line)).toList());
        return true;
    }

    private static @Nullable Object[] columns(InstructionId id, Line line) {
        String pick = line.deed().pick().toString();
        return switch (line.deed()) {
            case Deed.Move(var to, _) ->
                    new Object[] {id.value(), line.row(), "MOVE", pick, to.toString(), "", "", ""};
            case Deed.Retire(var draft) ->
                    new @Nullable Object[] {
                        id.value(),
                        line.row(),
                        "RETIRE",
                        pick,
                        null,
                        draft.purpose().name(),
                        draft.beneficiary(),
                        draft.occasion()
                    };
        };
    }

    Optional<Instruction> find(InstructionId id) {
        return whole(
                        db.sql(SELECT + " where id = :id")
                                .param("id", id.value())
                                .query(InstructionRows::read)
                                .list())
                .stream()
                .findFirst();
    }

    Optional<Instruction> find(String key) {
        return whole(
                        db.sql(SELECT + " where key = :key")
                                .param("key", key)
                                .query(InstructionRows::read)
                                .list())
                .stream()
                .findFirst();
    }

    /// Kept from being decided by anybody else until the transaction ends.
    Optional<Instruction> lock(InstructionId id) {
        return whole(
                        db.sql(SELECT + " where id = :id for update")
                                .param("id", id.value())
                                .query(InstructionRows::read)
                                .list())
                .stream()
                .findFirst();
    }

    /// Of an account, the pending ones first, then the newest.
    List<Instruction> list(AccountId account, int atMost) {
        return whole(
                db.sql(
                                SELECT
                                        + """
                                         where account = :account
                                         order by state = 'PENDING' desc, number desc
                                         limit :atMost
                                        """)
                        .param("account", account.value())
                        .param("atMost", atMost)
                        .query(InstructionRows::read)
                        .list());
    }

    /// Those of an account that wait for a confirmation.
    List<Instruction> listPending(AccountId account) {
        return whole(
                db.sql(
                                SELECT
                                        + """
                                         where state = 'PENDING'
                                           and account = :account
                                         order by number
                                        """)
                        .param("account", account.value())
                        .query(InstructionRows::read)
                        .list());
    }

    /// Those that wait for a confirmation, the oldest first.
    ///
    /// @param skipped how many of them the caller has seen
    List<Instruction> listPending(int skipped, int atMost) {
        return whole(
                db.sql(
                                SELECT
                                        + """
                                         where state = 'PENDING'
                                         order by number
                                        offset :skipped
                                         limit :atMost
                                        """)
                        .param("skipped", skipped)
                        .param("atMost", atMost)
                        .query(InstructionRows::read)
                        .list());
    }

    void reject(InstructionId id, Decision.Rejected rejected) {
        decide(id, "REJECTED", rejected.by(), rejected.at(), "", rejected.remark());
    }

    void book(InstructionId id, Decision.Booked booked) {
        rows.batchUpdate(
                """
                insert into instruction.booking (instruction, row, entry, certificate)
                values (?, ?, ?, ?)
                """,
                booked.bookings().stream()
                        .map(each ->
                                new Object[] {
                                    id.value(), each.row(), each.entry(), each.certificate()
                                })
                        .toList());
        decide(id, "BOOKED", booked.by(), booked.at(), booked.way().name(), "");
    }

    /// The same in one statement: it writes its one row where the instruction is still pending.
    static Alongside.Statement booking(InstructionId id, Decision.Booked booked) {
        Booking only = booked.bookings().getFirst();
        return new Alongside.Statement(
                """
                with decided as (
                     update instruction.instruction
                        set state      = 'BOOKED',
                            decided_by = ?,
                            decided_at = ?,
                            way        = ?
                      where id = ? and state = 'PENDING'
                  returning id)
                insert into instruction.booking (instruction, row, entry, certificate)
                select id, ?, ?, ? from decided
                """,
                List.of(
                        booked.by().value(),
                        booked.at().atOffset(ZoneOffset.UTC),
                        booked.way().name(),
                        id.value(),
                        only.row(),
                        only.entry(),
                        only.certificate()));
    }

    private void decide(
            InstructionId id, String state, PartyId by, Instant at, String way, String remark) {
        db.sql(
                        """
                        update instruction.instruction
                           set state      = :state,
                               decided_by = :by,
                               decided_at = :at,
                               way        = :way,
                               remark     = :remark
                         where id = :id
                        """)
                .param("id", id.value())
                .param("state", state)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("way", way)
                .param("remark", remark)
                .update();
    }

    /// With the bookings and lines of all, each asked for once.
    private List<Instruction> whole(List<Instruction> heads) {
        if (heads.isEmpty()) {
            return heads;
        }
        List<UUID> ids = heads.stream().map(each -> each.id().value()).toList();
        Map<UUID, List<Line>> lines = listLines(ids);
        Map<UUID, List<Booking>> bookings = listBookings(ids);
        return heads.stream()
                .map(head -> {
                    UUID id = head.id().value();
                    return with(
                            head,
                            lines.getOrDefault(id, List.of()),
                            bookings.getOrDefault(id, List.of()));
                })
                .toList();
    }

    private static Instruction with(Instruction head, List<Line> lines, List<Booking> bookings) {
        return new Instruction(
                head.id(),
                head.number(),
                head.key(),
                head.account(),
                head.byOfficer(),
                lines,
                head.proposedBy(),
                head.proposedAt(),
                head.decision() instanceof Decision.Booked(var by, var at, var way, _)
                        ? new Decision.Booked(by, at, way, bookings)
                        : head.decision());
    }

    private static Instruction read(ResultSet row, int number) throws SQLException {
        return new Instruction(
                new InstructionId(row.getObject("id", UUID.class)),
                "INS-%06d".formatted(row.getLong("number")),
                row.getString("key"),
                new AccountId(row.getObject("account", UUID.class)),
                row.getBoolean("by_officer"),
                List.of(),
                new PartyId(row.getObject("proposed_by", UUID.class)),
                at(row, "proposed_at"),
                decision(row));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        String state = row.getString("state");
        if (state.equals("PENDING")) {
            return new Decision.Pending();
        }
        PartyId by = new PartyId(row.getObject("decided_by", UUID.class));
        Instant at = at(row, "decided_at");
        return state.equals("BOOKED")
                ? new Decision.Booked(by, at, Way.valueOf(row.getString("way")), List.of())
                : new Decision.Rejected(by, at, row.getString("remark"));
    }

    private Map<UUID, List<Line>> listLines(List<UUID> ids) {
        Map<UUID, List<Line>> lines = new HashMap<>();
        db.sql(
                        """
                        select instruction, row, kind, pick, receiver,
                               purpose, beneficiary, occasion
                          from instruction.line
                         where instruction in (:ids)
                         order by instruction, row
                        """)
                .param("ids", ids)
                .query((ResultSet row) -> {
                    lines.computeIfAbsent(
                                    row.getObject("instruction", UUID.class),
                                    _ -> new ArrayList<>())
                            .add(new Line(row.getInt("row"), deed(row)));
                });
        return lines;
    }

    private Map<UUID, List<Booking>> listBookings(List<UUID> ids) {
        Map<UUID, List<Booking>> bookings = new HashMap<>();
        db.sql(
                        """
                        select instruction, row, entry, certificate
                          from instruction.booking
                         where instruction in (:ids)
                         order by instruction, row
                        """)
                .param("ids", ids)
                .query((ResultSet row) -> {
                    bookings.computeIfAbsent(
                                    row.getObject("instruction", UUID.class),
                                    _ -> new ArrayList<>())
                            .add(
                                    new Booking(
                                            row.getInt("row"),
                                            row.getLong("entry"),
                                            row.getString("certificate")));
                });
        return bookings;
    }

    private static Deed deed(ResultSet row) throws SQLException {
        String[] words = row.getString("pick").split(" ", -1);
        Pick pick = Pick.parse(words[0], words[1]);
        return row.getString("kind").equals("MOVE")
                ? new Deed.Move(new AccountId(row.getObject("receiver", UUID.class)), pick)
                : new Deed.Retire(
                        new Retirement.Draft(
                                pick,
                                Purpose.valueOf(row.getString("purpose")),
                                row.getString("beneficiary"),
                                row.getString("occasion")));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
