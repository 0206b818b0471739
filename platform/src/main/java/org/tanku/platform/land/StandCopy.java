package org.tanku.platform.land;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.io.WKBWriter;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.tanku.kernel.forest.CanopyDensity;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Years;
import org.tanku.survey.layer.StandOnGround;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ToDoubleFunction;

/// Writes stands into the database by COPY (批量写入): a county has a hundred thousand of them.
final class StandCopy {
    private static final String COPY =
            """
            copy land.stand
                 (edition_id, stand_code, area_mu, land_category, forest_category, origin,
                  dominant_species, age_a, age_missing, canopy_1, canopy_missing,
                  stock_m3_per_hm2, stock_missing)
            from stdin
            """;
    private static final String COPY_GROUND =
            "copy land.ground (edition_id, stand_code, degrees, extent, measured_m2) from stdin";
    private static final int BUFFER_BYTES = 1 << 16;
    private static final String NULL = "\\N";

    private StandCopy() {}

    static void write(Connection connection, EditionId edition, List<Stand> stands)
            throws SQLException {
        copy(connection, COPY, stands, (row, stand) -> write(row, edition, stand));
    }

    static void writeGround(Connection connection, EditionId edition, List<StandOnGround> stands)
            throws SQLException {
        WKBWriter binary = new WKBWriter();
        copy(
                connection,
                COPY_GROUND,
                stands,
                (row, stand) -> {
                    Envelope extent = stand.degrees().getEnvelopeInternal();
                    row.append(edition.value()).append('\t');
                    row.append(stand.stand().code()).append("\t\\\\x");
                    row.append(WKBWriter.toHex(binary.write(stand.degrees()))).append('\t');
                    row.append('(').append(extent.getMaxX()).append(',');
                    row.append(extent.getMaxY()).append("),(").append(extent.getMinX());
                    row.append(',').append(extent.getMinY()).append(")\t");
                    row.append(stand.measured().value()).append('\n');
                });
    }

    private static <T> void copy(
            Connection connection,
            String statement,
            List<T> lines,
            BiConsumer<StringBuilder, T> write)
            throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        try (PGCopyOutputStream out = new PGCopyOutputStream(postgres, statement, BUFFER_BYTES)) {
            StringBuilder row = new StringBuilder();
            for (T line : lines) {
                row.setLength(0);
                write.accept(row, line);
                out.write(row.toString().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }

    private static void write(StringBuilder row, EditionId edition, Stand stand) {
        row.append(edition.value()).append('\t');
        row.append(stand.code()).append('\t');
        row.append(stand.area().value()).append('\t');
        row.append(stand.landCategory().name()).append('\t');
        row.append(stand.forestCategory().name()).append('\t');
        row.append(stand.origin().name()).append('\t');
        row.append(escaped(stand.dominantSpecies())).append('\t');
        write(row, stand.age(), Years::value);
        row.append('\t');
        write(row, stand.canopy(), CanopyDensity::value);
        row.append('\t');
        write(row, stand.stockPerHectare(), CubicMetresPerHectare::value);
        row.append('\n');
    }

    /// The value and the reason why there is none; one of them is null.
    private static <Q> void write(
            StringBuilder row, Reading<Q> reading, ToDoubleFunction<Q> value) {
        switch (reading) {
            case Reading.Measured<Q>(var measured) ->
                    row.append(value.applyAsDouble(measured)).append('\t').append(NULL);
            case Reading.NotMeasured<Q>(var because) ->
                    row.append(NULL).append('\t').append(escaped(because));
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
