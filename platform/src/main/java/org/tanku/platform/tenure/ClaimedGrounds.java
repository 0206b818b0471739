package org.tanku.platform.tenure;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.platform.land.StandGround;
import org.tanku.platform.party.PartyId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The table of claimed ground (已主张图形表), found by envelope and period.
@Repository
class ClaimedGrounds {
    private final JdbcClient db;

    ClaimedGrounds(JdbcClient db) {
        this.db = db;
    }

    /// Ground that is claimed, and which of the asked envelopes it meets.
    ///
    /// @param asked the place of the envelope in the list, from 0 on
    record Near(
            int asked,
            StandCode stand,
            Geometry degrees,
            SquareMetres measured,
            TitleId title,
            PartyId holder,
            String certificateNumber,
            LocalDate firstDay,
            LocalDate lastDay) {}

    /// What is claimed on some of these days and has an envelope that meets one of these.
    List<Near> listNear(List<Envelope> envelopes, LocalDate firstDay, LocalDate lastDay) {
        return db.sql(
                        """
                        select a.number, g.stand_code, g.degrees, g.measured_m2, t.id, t.holder_id,
                               t.certificate_number, t.first_day, t.last_day
                          from unnest(:boxes::box[]) with ordinality as a (extent, number)
                          join tenure.claimed_ground g on g.extent && a.extent
                          join tenure.title t on t.id = g.title_id
                         where g.period && daterange(:firstDay, :lastDay, '[]')
                         order by a.number, g.stand_code, t.first_day
                        """)
                .param("boxes", boxes(envelopes))
                .param("firstDay", firstDay)
                .param("lastDay", lastDay)
                .query((row, _) -> near(row))
                .list();
    }

    /// What is claimed on one of these days and has an envelope that meets this one; at most so
    /// many, for a map.
    List<Near> listWithin(Envelope within, LocalDate firstDay, LocalDate lastDay, int most) {
        return db.sql(
                        """
                        select 1 as number, g.stand_code, g.degrees, g.measured_m2, t.id,
                               t.holder_id, t.certificate_number, t.first_day, t.last_day
                          from tenure.claimed_ground g
                          join tenure.title t on t.id = g.title_id
                         where g.extent && :within::box
                           and g.period && daterange(:firstDay, :lastDay, '[]')
                         order by t.recorded_at desc, g.stand_code
                         limit :most
                        """)
                .param("within", box(within))
                .param("firstDay", firstDay)
                .param("lastDay", lastDay)
                .param("most", most)
                .query((row, _) -> near(row))
                .list();
    }

    /// The ground of one claim, in the order of its stands.
    List<Near> list(TitleId title) {
        return db.sql(
                        """
                        select 1 as number, g.stand_code, g.degrees, g.measured_m2, t.id,
                               t.holder_id, t.certificate_number, t.first_day, t.last_day
                          from tenure.claimed_ground g
                          join tenure.title t on t.id = g.title_id
                         where g.title_id = :title
                         order by g.stand_code
                        """)
                .param("title", title.value())
                .query((row, _) -> near(row))
                .list();
    }

    void addAll(Title title, List<StandGround> grounds) {
        WKBWriter binary = new WKBWriter();
        for (StandGround ground : grounds) {
            db.sql(
                            """
                            insert into tenure.claimed_ground
                                   (title_id, stand_code, degrees, extent, measured_m2, period)
                            values (:id, :code, :degrees, :extent::box, :measured,
                                    daterange(:firstDay, :lastDay, '[]'))
                            """)
                    .param("id", title.id().value())
                    .param("code", ground.stand().code().toString())
                    .param("degrees", binary.write(ground.degrees()))
                    .param("extent", box(ground.degrees().getEnvelopeInternal()))
                    .param("measured", ground.measured().value())
                    .param("firstDay", title.claim().firstDay())
                    .param("lastDay", title.claim().lastDay())
                    .update();
        }
    }

    private static Near near(ResultSet row) throws SQLException {
        return new Near(
                row.getInt("number") - 1,
                StandCode.parse(row.getString("stand_code")),
                geometry(row.getBytes("degrees")),
                new SquareMetres(row.getDouble("measured_m2")),
                new TitleId(row.getObject("id", UUID.class)),
                new PartyId(row.getObject("holder_id", UUID.class)),
                row.getString("certificate_number"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }

    /// An array of boxes is parted by semicolons, for a box has commas of its own.
    private static String boxes(List<Envelope> envelopes) {
        return "{" + String.join(";", envelopes.stream().map(ClaimedGrounds::box).toList()) + "}";
    }

    private static String box(Envelope extent) {
        return "(%s,%s),(%s,%s)"
                .formatted(extent.getMaxX(), extent.getMaxY(), extent.getMinX(), extent.getMinY());
    }

    private static Geometry geometry(byte[] binary) {
        try {
            return new WKBReader().read(binary);
        } catch (ParseException damaged) {
            throw new IllegalStateException("ground that was written is not read", damaged);
        }
    }
}
