package org.tanku.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// The same work as SQL in DuckDB (同样的计算用 DuckDB), as a forester would write it.
final class DuckPeer {
    private final Connection connection;

    private DuckPeer(Connection connection) {
        this.connection = connection;
    }

    /// `PLAN N REPETITIONS THREADS CSV`
    public static void main(String[] arguments) throws Exception {
        int n = Integer.parseInt(arguments[1]);
        int repetitions = Integer.parseInt(arguments[2]);
        int threads = Integer.parseInt(arguments[3]);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            DuckPeer duck = new DuckPeer(connection);
            duck.value("set threads = " + threads);
            duck.value("set preserve_insertion_order = false");
            DuckTables.fillFactors(connection);
            switch (Plan.valueOf(arguments[0])) {
                case A1 -> duck.change(n, repetitions, threads, Path.of(arguments[4]));
                case A2 -> duck.project(n, repetitions, threads);
                case A4 -> duck.weigh(n / DuckTables.PART, repetitions, threads);
                case A2X, A3 -> throw new IllegalArgumentException("no work for DuckDB");
            }
        }
    }

    private void change(int n, int repetitions, int threads, Path csv) throws Exception {
        String read =
                """
                create or replace table stand as select * from read_csv('%s', columns = %s,
                    header = true)
                """
                        .formatted(csv, DuckTables.STAND_TYPES);
        tell(
                Result.of(
                        "duckdb-csv",
                        threads,
                        n,
                        0,
                        1,
                        () -> {
                            value(read);
                            return value("select sum(end_m3_per_hm2) from stand");
                        }));
        tell(Result.of("duckdb", threads, n, 1, repetitions, () -> value(DuckTables.CHANGE)));
        tell(
                Result.of(
                        "duckdb-check",
                        threads,
                        n,
                        0,
                        1,
                        () -> value("select fsum(c2) from change")));
    }

    private void project(int n, int repetitions, int threads) throws Exception {
        DuckTables.fillAgedStands(connection, n);
        DuckTables.fillCurves(connection);
        long rows = (long) n * AgedStands.YEARS;
        tell(Result.of("duckdb", threads, rows, 0, repetitions, () -> value(DuckTables.PROJECT)));
    }

    /// A part of the trees, for the whole would be filled in longer than it is computed; its total
    /// must be that of the kernel.
    private void weigh(int n, int repetitions, int threads) throws Exception {
        DuckTables.fillTrees(connection, n);
        double right = Trees.equations().biomass(Trees.of(n), new double[n], threads).value();
        Result sum =
                Result.of("duckdb-sum", threads, n, 1, repetitions, () -> value(DuckTables.WEIGHT));
        if (Math.abs(sum.check() / right - 1) > 1e-10) {
            throw new IllegalStateException("DuckDB weighs " + sum.check() + ", not " + right);
        }
        tell(sum);
        tell(Result.of("duckdb", threads, n, 1, repetitions, () -> value(DuckTables.WEIGH)));
    }

    private static void tell(Result result) {
        System.out.println(result);
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
