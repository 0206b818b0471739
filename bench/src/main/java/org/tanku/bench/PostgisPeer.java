package org.tanku.bench;

import java.sql.Connection;
import java.sql.Statement;

/// Ground that is covered twice, found by PostGIS: its index, then whether insides meet, then the
/// area (同机 PostGIS 重叠查询). Processor time is the server's and is not told.
final class PostgisPeer {
    private static final String PAIRS =
            """
            select coalesce(sum(area), 0)
              from (select st_area(st_intersection(a.geom, b.geom)) as area
                      from %1$s a
                      join %1$s b on a.id < b.id and a.geom && b.geom
                                 and st_relate(a.geom, b.geom, 'T********')) pairs
             where area > 1
            """;

    private PostgisPeer() {}

    /// `PLAN N REPETITIONS THREADS`
    public static void main(String[] arguments) throws Exception {
        int n = Integer.parseInt(arguments[1]);
        int repetitions = Integer.parseInt(arguments[2]);
        int threads = Integer.parseInt(arguments[3]);
        String table = "cells_" + n;
        try (Connection connection = Postgis.connect();
                Statement statement = connection.createStatement()) {
            Postgis.load(connection, table, Cells.metres(n));
            statement.execute("set max_parallel_workers_per_gather = " + (threads - 1));
            statement.execute("set jit = off");
            statement.execute("set work_mem = '256MB'");
            String sql = PAIRS.formatted(table);
            System.out.println(
                    Result.of(
                            "postgis",
                            threads,
                            Cells.count(n),
                            0,
                            repetitions,
                            () -> Postgis.count(statement, sql)));
        }
    }
}
