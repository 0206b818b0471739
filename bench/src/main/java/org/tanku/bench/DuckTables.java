package org.tanku.bench;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// The workloads as tables of DuckDB and the questions put to them (DuckDB 数据表与查询).
final class DuckTables {
    /// One tree in so many is filled in.
    static final int PART = 10;

    static final String STAND_TYPES =
            """
            {'species': 'UTINYINT', 'area_hm2': 'DOUBLE',
             'start_m3_per_hm2': 'DOUBLE', 'end_m3_per_hm2': 'DOUBLE'}
            """;

    /// A1: three columns written.
    static final String CHANGE =
            """
            create or replace table change as
            select c1, c2, (c2 - c1) / 5 as yearly
              from (select s.area_hm2 * s.start_m3_per_hm2
                               * f.d * f.bef * (1 + f.r) * f.cf * 44 / 12 as c1,
                           s.area_hm2 * s.end_m3_per_hm2
                               * f.d * f.bef * (1 + f.r) * f.cf * 44 / 12 as c2
                      from stand s
                      join factor f using (species))
            """;

    /// A2: by county and year, of which the last year is told.
    static final String PROJECT =
            """
            select sum(stock) from (
                select county, year, sum(per_volume * c.volume) as stock
                  from (select s.county, s.species, s.site, s.age,
                               s.area_hm2 * s.stock_m3_per_hm2
                                   * f.d * f.bef * (1 + f.r) * f.cf * 44 / 12
                                   / now.volume as per_volume
                          from aged s
                          join factor f using (species)
                          join curve now using (species, site, age)) x,
                       range(1, %d) y(year),
                       curve c
                 where c.species = x.species and c.site = x.site and c.age = x.age + year
                 group by county, year)
             where year = %d
            """
                    .formatted(AgedStands.YEARS + 1, AgedStands.YEARS);

    /// A4: the total alone.
    static final String WEIGHT =
            """
            select sum(exp(f.a + f.b * ln(t.d * t.d * t.h)))
              from tree t
              join factor f using (species)
            """;

    /// A4: a column written.
    static final String WEIGH =
            """
            create or replace table weight as
            select exp(f.a + f.b * ln(t.d * t.d * t.h)) as kg
              from tree t
              join factor f using (species)
            """;

    /// Filling in a row at a place.
    @FunctionalInterface
    private interface Row {
        void append(DuckDBAppender table, int i) throws SQLException;
    }

    private DuckTables() {}

    static void fillFactors(Connection connection) throws SQLException {
        fill(
                connection,
                "factor (species utinyint, d double, bef double, r double, cf double,"
                        + " a double, b double)",
                Workload.SPECIES,
                (table, s) ->
                        table.append((byte) s)
                                .append(Workload.density(s))
                                .append(Workload.expansion(s))
                                .append(Workload.root(s))
                                .append(Workload.carbon(s))
                                .append(Trees.a(s))
                                .append(Trees.b(s)));
    }

    static void fillAgedStands(Connection connection, int n) throws SQLException {
        fill(
                connection,
                "aged (species utinyint, site utinyint, age utinyint, county smallint,"
                        + " area_hm2 double, stock_m3_per_hm2 double)",
                n,
                (table, i) ->
                        table.append((byte) Workload.species(i))
                                .append((byte) AgedStands.site(i))
                                .append((byte) AgedStands.age(i))
                                .append((short) AgedStands.county(i))
                                .append(Workload.area(i))
                                .append(Workload.end(i, Workload.start(i))));
    }

    static void fillCurves(Connection connection) throws SQLException {
        double[] values = AgedStands.values();
        fill(
                connection,
                "curve (species utinyint, site utinyint, age utinyint, volume double)",
                values.length,
                (table, at) ->
                        table.append((byte) (at / AgedStands.AGES / AgedStands.SITES))
                                .append((byte) (at / AgedStands.AGES % AgedStands.SITES))
                                .append((byte) (at % AgedStands.AGES))
                                .append(values[at]));
    }

    static void fillTrees(Connection connection, int n) throws SQLException {
        fill(
                connection,
                "tree (species utinyint, d double, h double)",
                n,
                (table, i) ->
                        table.append((byte) Trees.species(i))
                                .append(Trees.diameter(i))
                                .append(Trees.height(i, Trees.diameter(i))));
    }

    private static void fill(Connection connection, String columns, int rows, Row row)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table " + columns);
        }
        String name = columns.substring(0, columns.indexOf(' '));
        DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
        try (DuckDBAppender table = duck.createAppender(name)) {
            for (int i = 0; i < rows; i++) {
                table.beginRow();
                row.append(table, i);
                table.endRow();
            }
        }
    }
}
