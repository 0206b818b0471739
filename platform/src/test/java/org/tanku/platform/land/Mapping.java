package org.tanku.platform.land;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;
import org.tanku.kernel.forest.CanopyDensity;
import org.tanku.kernel.forest.ForestCategory;
import org.tanku.kernel.forest.LandCategory;
import org.tanku.kernel.forest.Origin;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.kernel.quantity.Years;
import org.tanku.platform.party.PartyId;
import org.tanku.survey.layer.CoordinateSystem.Datum;
import org.tanku.survey.layer.GeodesicArea;
import org.tanku.survey.layer.StandOnGround;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Editions with ground for tests of maps (落图测试数据): a made-up land of crooked fields whose
/// neighbours share every corner.
public final class Mapping {
    public static final LocalDate SURVEYED_ON = LocalDate.of(2021, 5, 31);

    private static final GeodesicArea AREA = GeodesicArea.on(Datum.CGCS2000);
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final List<String> SPECIES =
            List.of("杉木", "马尾松", "阔叶混", "毛竹", "桉树", "木荷", "柳杉", "湿地松", "火炬松", "米槠", "栲类");

    private Mapping() {}

    /// Columns and rows of fields from a south-western corner.
    public record Fields(double west, double south, double side_deg, int columns, int rows) {
        public List<StandOnGround> stands() {
            List<StandOnGround> stands = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    Geometry ground = ground(column, row);
                    SquareMetres measured = AREA.of(ground);
                    stands.add(
                            new StandOnGround(
                                    stands.size() + 1,
                                    stand(stands.size(), measured),
                                    ground,
                                    measured));
                }
            }
            return stands;
        }

        public Envelope extent() {
            return new Envelope(west, west + columns * side_deg, south, south + rows * side_deg);
        }

        private Geometry ground(int column, int row) {
            Coordinate first = corner(column, row);
            return GEOMETRIES.createPolygon(
                    new Coordinate[] {
                        first,
                        corner(column + 1, row),
                        corner(column + 1, row + 1),
                        corner(column, row + 1),
                        first
                    });
        }

        /// Moved a little, so that no border is straight; those at the edge stay.
        private Coordinate corner(int column, int row) {
            boolean isEdge = column == 0 || row == 0 || column == columns || row == rows;
            double move = isEdge ? 0 : 0.2 * side_deg;
            return new Coordinate(
                    west + column * side_deg + move * Math.sin(column * 7.1 + row * 3.7),
                    south + row * side_deg + move * Math.cos(column * 5.3 + row * 2.9));
        }
    }

    private static Stand stand(int number, SquareMetres measured) {
        String code =
                String.format(
                        Locale.ROOT,
                        "350428-901-%03d-%03d-%04d",
                        number / 1_000_000,
                        number / 1_000,
                        number % 1_000 + 1);
        return new Stand(
                StandCode.parse(code),
                new Mu(measured.value() / SquareMetres.PER_HECTARE * Mu.PER_HECTARE),
                LandCategory.ARBOUR_FOREST,
                number % 3 == 0 ? ForestCategory.PUBLIC_WELFARE : ForestCategory.COMMERCIAL,
                Origin.PLANTED,
                SPECIES.get(number % SPECIES.size()),
                number % 13 == 12
                        ? Reading.missing("the survey table gives no age")
                        : Reading.of(new Years(number % 70)),
                number % 17 == 16
                        ? Reading.missing("the survey table gives no canopy density")
                        : Reading.of(new CanopyDensity(number % 11 / 10.0)),
                Reading.missing("the survey table gives no growing stock"),
                "made up",
                SURVEYED_ON);
    }

    public static SurveyEdition edition(
            ApplicationContext house, String name, List<StandOnGround> stands) {
        SurveyEdition edition =
                new SurveyEdition(
                        EditionId.random(),
                        EditionKind.SURVEY,
                        name,
                        SURVEYED_ON,
                        stands.size(),
                        Land.areaOf(stands.stream().map(StandOnGround::stand).toList()),
                        "made-up.geojson",
                        (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", ""),
                        true,
                        "generated for a test",
                        Instant.parse("2021-06-01T00:00:00Z"),
                        PartyId.random(),
                        "stands, CGCS2000");
        house.getBean(TransactionOperations.class)
                .executeWithoutResult(_ -> {
                    house.getBean(Editions.class).add(edition);
                    house.getBean(Stands.class)
                            .addAll(
                                    edition.id(),
                                    stands.stream().map(StandOnGround::stand).toList());
                    house.getBean(Grounds.class).addAll(edition.id(), stands);
                });
        return edition;
    }
}
