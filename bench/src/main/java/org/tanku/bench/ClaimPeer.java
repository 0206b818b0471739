package org.tanku.bench;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.tanku.platform.Platform;
import org.tanku.platform.tenure.ClaimMap;
import org.tanku.platform.tenure.Overlap;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.ToDoubleFunction;

/// Workload B2 (单块查重): one piece of ground held against all that are claimed. One cell in a hundred
/// is left out of the claims and asked about, so it borders on eight others. The product is the
/// running platform with its own tables; PostGIS has the same cells in the same server, and both
/// are asked through JDBC by one client.
final class ClaimPeer {
    private static final int LEFT_OUT = 100;
    private static final int CHECKS = 2_000;
    private static final double LEAST_M2 = 1;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2045, 12, 31);
    private static final String ASKED =
            """
            select count(*)
              from (select st_area(st_intersection(a.geom, q.geom)) as area
                      from (select st_geomfromwkb(?) as geom) q
                      join claimed_cells a on a.geom && q.geom
                                          and st_relate(a.geom, q.geom, 'T********')) pairs
             where area > ?
            """;

    private ClaimPeer() {}

    /// Asks one question and gives back how many pieces of claimed ground share some.
    @FunctionalInterface
    private interface Check {
        int overlaps(Geometry ground) throws Exception;
    }

    /// `N ROUNDS`
    public static void main(String[] arguments) throws Exception {
        int n = Integer.parseInt(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        List<Geometry> degrees = Cells.degrees(n);
        List<? extends Geometry> metres = Cells.metres(n);
        String url = Postgis.another("tanku");
        try (ConfigurableApplicationContext platform = start(url);
                Connection claims = Postgis.connect(url);
                Connection connection = Postgis.connect()) {
            claim(claims, degrees);
            Postgis.load(connection, "claimed_cells", claimed(metres));
            ClaimMap map = platform.getBean(ClaimMap.class);
            List<Round> product = new ArrayList<>();
            List<Round> postgis = new ArrayList<>();
            try (PreparedStatement asked = connection.prepareStatement(ASKED)) {
                for (int round = 0; round <= rounds; round++) {
                    Round one = round(asked(degrees), ground -> large(map, ground));
                    Round other = round(asked(metres), ground -> large(asked, ground));
                    if (one.overlaps() != other.overlaps()) {
                        throw new IllegalStateException(one + " and " + other + " do not agree");
                    }
                    if (round > 0) {
                        product.add(one);
                        postgis.add(other);
                    }
                }
            }
            System.out.printf("%nB2, %d claimed, %d rounds%n%n", claimed(metres).size(), rounds);
            System.out.println("| peer | checks a second | p50 ms | p99 ms | overlaps found |");
            System.out.println("|---|--:|--:|--:|--:|");
            System.out.println(told("claims of the platform", product));
            System.out.println(told("PostGIS", postgis));
        }
    }

    /// One client's checks, one after the other.
    private record Round(double perSecond, double p50_ms, double p99_ms, int overlaps) {}

    private static Round round(List<? extends Geometry> asked, Check check) throws Exception {
        double[] ms = new double[CHECKS];
        int overlaps = 0;
        long start = System.nanoTime();
        for (int i = 0; i < CHECKS; i++) {
            long from = System.nanoTime();
            overlaps += check.overlaps(asked.get(i % asked.size()));
            ms[i] = (System.nanoTime() - from) * 1e-6;
        }
        double seconds = (System.nanoTime() - start) * 1e-9;
        Arrays.sort(ms);
        return new Round(CHECKS / seconds, ms[CHECKS / 2], ms[CHECKS * 99 / 100], overlaps);
    }

    /// A row of the table: the middle one of the rounds, by each figure.
    private static String told(String peer, List<Round> rounds) {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.2f | %.2f | %d |",
                peer,
                middle(rounds, Round::perSecond),
                middle(rounds, Round::p50_ms),
                middle(rounds, Round::p99_ms),
                rounds.getFirst().overlaps());
    }

    private static double middle(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return rounds.stream().mapToDouble(figure).sorted().toArray()[rounds.size() / 2];
    }

    private static int large(ClaimMap map, Geometry degrees) {
        return (int)
                map.listOverlaps(degrees, FIRST, LAST).stream()
                        .map(Overlap::shared)
                        .filter(shared ->
                                shared instanceof Overlap.SameGround same
                                        && same.area().value() > LEAST_M2)
                        .count();
    }

    private static int large(PreparedStatement asked, Geometry metres) throws SQLException {
        asked.setBytes(1, new WKBWriter().write(metres));
        asked.setDouble(2, LEAST_M2);
        try (var rows = asked.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static List<Geometry> claimed(List<? extends Geometry> cells) {
        return chosen(cells, false);
    }

    private static List<Geometry> asked(List<? extends Geometry> cells) {
        return chosen(cells, true);
    }

    private static List<Geometry> chosen(List<? extends Geometry> cells, boolean isLeftOut) {
        List<Geometry> chosen = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if ((i % LEFT_OUT == 0) == isLeftOut) {
                chosen.add(cells.get(i));
            }
        }
        return List.copyOf(chosen);
    }

    private static ConfigurableApplicationContext start(String url) throws Exception {
        return new SpringApplication(Platform.class)
                .run(
                        "--tanku.data=" + Files.createTempDirectory("tanku-bench-"),
                        "--tanku.demo=false",
                        "--tanku.language=en",
                        "--tanku.database-url=" + url,
                        "--server.address=127.0.0.1",
                        "--server.port=0",
                        "--logging.level.root=warn");
    }

    /// One right to all of it: what a check costs does not depend on how many rights there are.
    private static void claim(Connection connection, List<Geometry> cells) throws Exception {
        String title = UUID.randomUUID().toString();
        String someone = UUID.randomUUID().toString();
        String period = "[" + FIRST + "," + LAST.plusDays(1) + ")";
        List<String> stands = new ArrayList<>();
        List<String> grounds = new ArrayList<>();
        WKBWriter binary = new WKBWriter();
        for (Geometry cell : claimed(cells)) {
            String code = code(stands.size());
            Envelope extent = cell.getEnvelopeInternal();
            stands.add(String.join("\t", title, code, period));
            grounds.add(
                    String.join(
                            "\t",
                            title,
                            code,
                            "\\\\x" + WKBWriter.toHex(binary.write(cell)),
                            "(%s,%s),(%s,%s)"
                                    .formatted(
                                            extent.getMaxX(),
                                            extent.getMaxY(),
                                            extent.getMinX(),
                                            extent.getMinY()),
                            "10000",
                            period));
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    insert into tenure.title (id, edition_id, holder_id, certificate_number,
                           certificate_kind, first_day, last_day, area_mu, recorded_at, recorded_by)
                    values ('%1$s', '%2$s', '%2$s', 'bench', 'FOREST_RIGHTS', '%3$s', '%4$s', 1,
                            now(), '%2$s')
                    """
                            .formatted(title, someone, FIRST, LAST));
            Postgis.copy(
                    connection,
                    "copy tenure.claimed_stand (title_id, stand_code, period) from stdin",
                    stands);
            Postgis.copy(
                    connection,
                    "copy tenure.claimed_ground (title_id, stand_code, degrees, extent,"
                            + " measured_m2, period) from stdin",
                    grounds);
            statement.execute("vacuum analyze tenure.claimed_ground");
        }
    }

    static String code(int i) {
        return String.format(
                Locale.ROOT,
                "350428-%03d-%03d-%03d-%04d",
                100 + i / 10_000_000,
                100 + i / 100_000 % 100,
                1 + i / 1_000 % 100,
                1 + i % 1_000);
    }
}
