package org.tanku.platform.mirror;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.platform.mirror.LedgerFile.FileId;
import org.tanku.survey.foreign.ForeignSerial;
import org.tanku.survey.foreign.LedgerLot;
import org.tanku.survey.foreign.LotStatus;
import org.tanku.survey.foreign.SerialFormat;
import org.tanku.survey.foreign.SerialReading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/// The table of lots of confirmed ledgers (外部登记簿记录表).
@Repository
class MirroredLots {
    private static final int AT_ONCE = 1_000;

    private final JdbcClient db;
    private final JdbcTemplate rows;

    MirroredLots(JdbcClient db, JdbcTemplate rows) {
        this.db = db;
        this.rows = rows;
    }

    /// Inside a transaction.
    void insert(FileId file, List<LedgerLot> lots) {
        rows.batchUpdate(
                """
                insert into mirror.lot
                       (file, row_number, series, first_number, last_number, serial, project_name,
                        status, holder, ended_on, beneficiary, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                lots,
                AT_ONCE,
                (statement, lot) -> {
                    statement.setObject(1, file.value());
                    statement.setInt(2, lot.row());
                    statement.setString(3, lot.serial().series());
                    statement.setLong(4, lot.serial().first());
                    statement.setLong(5, lot.serial().last());
                    statement.setString(6, lot.serial().text());
                    statement.setString(7, lot.projectName());
                    statement.setString(8, lot.status().name());
                    statement.setString(9, lot.holder());
                    statement.setString(10, lot.endedOn());
                    statement.setString(11, lot.beneficiary());
                    statement.setString(12, lot.reason());
                });
    }

    List<LedgerLot> list(FileId file) {
        return db.sql("select * from mirror.lot where file = :file order by row_number")
                .param("file", file.value())
                .query(MirroredLots::read)
                .list();
    }

    /// Lots that have some of the serials.
    List<LedgerLot> find(FileId file, ForeignSerial serial) {
        return db.sql(
                        """
                        select *
                          from mirror.lot
                         where file = :file
                           and series = :series
                           and first_number <= :last
                           and last_number >= :first
                         order by first_number
                        """)
                .param("file", file.value())
                .param("series", serial.series())
                .param("first", serial.first())
                .param("last", serial.last())
                .query(MirroredLots::read)
                .list();
    }

    private static LedgerLot read(ResultSet row, int number) throws SQLException {
        return new LedgerLot(
                row.getInt("row_number"),
                serial(row.getString("serial")),
                row.getString("project_name"),
                LotStatus.valueOf(row.getString("status")),
                row.getString("holder"),
                row.getString("ended_on"),
                row.getString("beneficiary"),
                row.getString("reason"));
    }

    /// It was read before it was written.
    private static ForeignSerial serial(String text) {
        return switch (SerialFormat.read(text)) {
            case SerialReading.Read(var serial) -> serial;
            case SerialReading.Refused refused ->
                    throw new IllegalStateException(text + ": " + refused);
        };
    }
}
