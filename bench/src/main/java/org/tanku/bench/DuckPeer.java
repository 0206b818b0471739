package org.tanku.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// The same work as SQL in DuckDB (同样的计算用 DuckDB): three columns written, and the same table read
/// from CSV.
final class DuckPeer {
    private static final String TYPES =
            """
            {'species': 'UTINYINT', 'area_hm2': 'DOUBLE',
             'start_m3_per_hm2': 'DOUBLE', 'end_m3_per_hm2': 'DOUBLE'}
            """;

    private final Connection connection;

    private DuckPeer(Connection connection) {
        this.connection = connection;
    }

    /// `N REPETITIONS THREADS CSV`
    public static void main(String[] arguments) throws Exception {
        int n = Integer.parseInt(arguments[0]);
        int repetitions = Integer.parseInt(arguments[1]);
        int threads = Integer.parseInt(arguments[2]);
        Path csv = Path.of(arguments[3]);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            DuckPeer duck = new DuckPeer(connection);
            duck.value("set threads = " + threads);
            duck.value("set preserve_insertion_order = false");
            duck.fillFactors();
            System.out.println(Result.of("duckdb-csv", threads, n, 0, 1, () -> duck.read(csv)));
            System.out.println(Result.of("duckdb", threads, n, 1, repetitions, duck::compute));
            System.out.println(Result.of("duckdb-check", threads, n, 0, 1, duck::check));
        }
    }

    private double read(Path csv) throws SQLException {
        value(
                "create or replace table stand as select * from read_csv('"
                        + csv
                        + "', columns = "
                        + TYPES
                        + ", header = true)");
        return value("select sum(end_m3_per_hm2) from stand");
    }

    private double compute() throws SQLException {
        return value(
                """
                create or replace table change as
                select c1, c2, (c2 - c1) / 5 as yearly
                  from (select s.area_hm2 * s.start_m3_per_hm2
                                   * f.d * f.bef * (1 + f.r) * f.cf * 44 / 12 as c1,
                               s.area_hm2 * s.end_m3_per_hm2
                                   * f.d * f.bef * (1 + f.r) * f.cf * 44 / 12 as c2
                          from stand s
                          join factor f using (species))
                """);
    }

    private double check() throws SQLException {
        return value("select fsum(c2) from change");
    }

    private void fillFactors() throws SQLException {
        value("create table factor (species utinyint, d double, bef double, r double, cf double)");
        for (int s = 0; s < Workload.SPECIES; s++) {
            value(
                    "insert into factor values (%d, %s, %s, %s, %s)"
                            .formatted(
                                    s,
                                    Workload.density(s),
                                    Workload.expansion(s),
                                    Workload.root(s),
                                    Workload.carbon(s)));
        }
    }

    /// The first value of the answer; 0 where there is none.
    private double value(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return 0;
            }
            try (ResultSet rows = statement.getResultSet()) {
                return rows.next() ? rows.getDouble(1) : 0;
            }
        }
    }
}
