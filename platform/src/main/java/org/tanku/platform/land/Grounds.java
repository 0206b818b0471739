package org.tanku.platform.land;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.postgresql.geometric.PGbox;
import org.postgresql.geometric.PGpoint;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.survey.layer.StandOnGround;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The table of ground (小班图形表).
@Repository
class Grounds {
    /// The driver fetches this many rows at a time, so that a county does not fill the memory.
    private static final int FETCHED = 2_000;

    private static final String COLUMNS =
            """
            select s.stand_code, s.area_mu, s.land_category, s.forest_category, s.origin,
                   s.dominant_species, s.age_a, s.age_missing, s.canopy_1, s.canopy_missing,
                   s.stock_m3_per_hm2, s.stock_missing, g.measured_m2, g.extent,
                   case when greatest(width(g.extent), height(g.extent)) >= :coarse
                        then g.degrees end as degrees
              from land.ground g
              join land.stand s using (edition_id, stand_code)
             where g.edition_id = :edition
            """;

    /// From here on the database is told first how many stands it has. Each row of ground looks up
    /// its stand; planned when the table was small, that look-up reads the whole edition for every
    /// row.
    private static final int MANY = 1_000;

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final JdbcClient db;
    private final JdbcTemplate connections;

    Grounds(JdbcClient db, JdbcTemplate connections) {
        this.db = db;
        this.connections = connections;
    }

    void addAll(EditionId edition, List<StandOnGround> stands) {
        if (stands.size() > MANY) {
            db.sql("analyze land.stand").update();
        }
        connections.execute(
                (ConnectionCallback<Boolean>)
                        connection -> {
                            StandCopy.writeGround(connection, edition, stands);
                            return true;
                        });
    }

    /// Inside a transaction, so that the rows come a few at a time.
    ///
    /// @param within in degrees; what touches it is taken
    /// @param coarse_deg ground that is smaller both ways comes as its envelope
    void forEach(
            SurveyEdition edition,
            Envelope within,
            double coarse_deg,
            Consumer<StandGround> taker) {
        db.sql(COLUMNS + " and g.extent && :within")
                .withFetchSize(FETCHED)
                .param("edition", edition.id().value())
                .param("coarse", coarse_deg)
                .param("within", box(within))
                .query(row -> {
                    taker.accept(ground(row, edition));
                });
    }

    List<StandGround> list(SurveyEdition edition, Collection<StandCode> codes) {
        return db.sql(COLUMNS + " and g.stand_code = any (:codes) order by g.stand_code")
                .param("edition", edition.id().value())
                .param("coarse", 0)
                .param("codes", codes.stream().map(StandCode::toString).toArray(String[]::new))
                .query((row, _) -> ground(row, edition))
                .list();
    }

    List<StandGround> list(SurveyEdition edition) {
        return db.sql(COLUMNS + " order by g.stand_code")
                .param("edition", edition.id().value())
                .param("coarse", 0)
                .query((row, _) -> ground(row, edition))
                .list();
    }

    /// The ground that the latest survey with ground gives each of these stands.
    Map<StandCode, Geometry> listLatest(Collection<StandCode> codes) {
        Map<StandCode, Geometry> latest = new LinkedHashMap<>();
        db.sql(
                        """
                        select distinct on (g.stand_code) g.stand_code, g.degrees
                          from land.ground g
                          join land.edition e on e.id = g.edition_id
                         where e.kind = 'SURVEY'
                           and g.stand_code = any (:codes)
                         order by g.stand_code, e.surveyed_on desc, e.imported_at desc
                        """)
                .param("codes", codes.stream().map(StandCode::toString).toArray(String[]::new))
                .query(row -> {
                    latest.put(
                            StandCode.parse(row.getString("stand_code")),
                            geometry(row.getBytes("degrees")));
                });
        return latest;
    }

    /// All ground of an edition in degrees; empty when it has none.
    Optional<Envelope> extent(EditionId edition) {
        return db.sql(
                        """
                        select min((extent[1])[0]) as west, max((extent[0])[0]) as east,
                               min((extent[1])[1]) as south, max((extent[0])[1]) as north
                          from land.ground
                         where edition_id = :edition
                        having count(*) > 0
                        """)
                .param("edition", edition.value())
                .query((row, _) ->
                        new Envelope(
                                row.getDouble("west"),
                                row.getDouble("east"),
                                row.getDouble("south"),
                                row.getDouble("north")))
                .optional();
    }

    private static PGbox box(Envelope within) {
        return new PGbox(within.getMaxX(), within.getMaxY(), within.getMinX(), within.getMinY());
    }

    private static StandGround ground(ResultSet row, SurveyEdition edition) throws SQLException {
        byte[] degrees = row.getBytes("degrees");
        return new StandGround(
                Stands.stand(row, edition),
                degrees == null ? envelope(row) : geometry(degrees),
                new SquareMetres(row.getDouble("measured_m2")));
    }

    private static Geometry envelope(ResultSet row) throws SQLException {
        PGpoint[] corners = row.getObject("extent", PGbox.class).point;
        if (corners == null) {
            throw new IllegalStateException("ground without an envelope");
        }
        return GEOMETRIES.toGeometry(
                new Envelope(corners[0].x, corners[1].x, corners[0].y, corners[1].y));
    }

    private static Geometry geometry(byte[] binary) {
        try {
            return new WKBReader().read(binary);
        } catch (ParseException damaged) {
            throw new IllegalStateException("ground that was written is not read", damaged);
        }
    }
}
