package org.tanku.survey.layer;

import org.tanku.survey.layer.CoordinateSystem.Datum;
import org.tanku.survey.layer.CoordinateSystem.Geographic;
import org.tanku.survey.layer.CoordinateSystem.NotKnown;
import org.tanku.survey.layer.CoordinateSystem.NotTold;
import org.tanku.survey.layer.CoordinateSystem.OtherDatum;
import org.tanku.survey.layer.CoordinateSystem.TransverseMercator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads which coordinate system a file means (坐标系识别), from a code of the EPSG registry or from the
/// text of a `.prj`. What it does not know it says so, and guesses nothing.
public final class CoordinateSystems {
    private static final double FALSE_EASTING_M = 500_000;
    private static final double ZONE_PREFIX_M = 1_000_000;
    private static final double UTM_SCALE = 0.9996;
    private static final String XIAN = "Xian 1980";
    private static final String BEIJING = "Beijing 1954";

    private CoordinateSystems() {}

    /// @param code of the EPSG registry: 4490, or 4527 for zone 39
    public static CoordinateSystem ofEpsg(int code) {
        return switch (code) {
            case 4490 -> new Geographic(Datum.CGCS2000);
            case 4326 -> new Geographic(Datum.WGS_84);
            case 4258 -> new Geographic(Datum.ETRS_89);
            case 4610 -> new OtherDatum(XIAN);
            case 4214 -> new OtherDatum(BEIJING);
            default -> ofRange(code).orElseGet(() -> new NotKnown("EPSG:" + code));
        };
    }

    private static Optional<CoordinateSystem> ofRange(int code) {
        if (code >= 4491 && code <= 4501) {
            return Optional.of(sixDegrees(code - 4491 + 13, true));
        }
        if (code >= 4502 && code <= 4512) {
            return Optional.of(sixDegrees(code - 4502 + 13, false));
        }
        if (code >= 4513 && code <= 4533) {
            return Optional.of(threeDegrees(code - 4513 + 25, true));
        }
        if (code >= 4534 && code <= 4554) {
            return Optional.of(threeDegrees(code - 4534 + 25, false));
        }
        if (code >= 32601 && code <= 32660) {
            return Optional.of(utm(Datum.WGS_84, code - 32600));
        }
        if (code >= 25828 && code <= 25838) {
            return Optional.of(utm(Datum.ETRS_89, code - 25800));
        }
        if (code >= 2327 && code <= 2390) {
            return Optional.of(new OtherDatum(XIAN));
        }
        if (code >= 2401 && code <= 2442 || code >= 21413 && code <= 21463) {
            return Optional.of(new OtherDatum(BEIJING));
        }
        return Optional.empty();
    }

    /// Zone 20 lies around 117° east (6° 带).
    static CoordinateSystem sixDegrees(int zone, boolean isZoneInEasting) {
        return gaussKruger(6 * zone - 3, zone, isZoneInEasting);
    }

    /// Zone 39 lies around 117° east (3° 带).
    static CoordinateSystem threeDegrees(int zone, boolean isZoneInEasting) {
        return gaussKruger(3 * zone, zone, isZoneInEasting);
    }

    private static CoordinateSystem gaussKruger(
            int centralMeridian, int zone, boolean isZoneInEasting) {
        return new TransverseMercator(
                Datum.CGCS2000,
                centralMeridian,
                FALSE_EASTING_M + (isZoneInEasting ? zone * ZONE_PREFIX_M : 0),
                1);
    }

    private static CoordinateSystem utm(Datum datum, int zone) {
        return new TransverseMercator(datum, 6 * zone - 183, FALSE_EASTING_M, UTM_SCALE);
    }

    /// @param text of a `.prj`, in the way of ESRI or of OGC
    public static CoordinateSystem ofWkt(String text) {
        if (text.isBlank()) {
            return new NotTold();
        }
        return WktNode.parse(text)
                .flatMap(CoordinateSystems::ofRoot)
                .orElseGet(() -> new NotKnown(text.strip()));
    }

    private static Optional<CoordinateSystem> ofRoot(WktNode root) {
        Optional<CoordinateSystem> byCode =
                root.find("AUTHORITY")
                        .filter(node -> node.text(0).equals("EPSG"))
                        .flatMap(node -> code(node.text(1)))
                        .map(CoordinateSystems::ofEpsg)
                        .filter(system -> !(system instanceof NotKnown));
        return byCode.or(() -> ofDefinition(root));
    }

    private static Optional<CoordinateSystem> ofDefinition(WktNode root) {
        return switch (root.name()) {
            case "GEOGCS" -> root.find("DATUM").map(node -> geographic(node.text(0)));
            case "PROJCS" ->
                    root.find("GEOGCS")
                            .flatMap(geographic -> geographic.find("DATUM"))
                            .flatMap(node -> projected(root, node.text(0)));
            default -> Optional.empty();
        };
    }

    private static CoordinateSystem geographic(String datum) {
        return datum(datum)
                .<CoordinateSystem>map(Geographic::new)
                .orElseGet(() -> new OtherDatum(datum));
    }

    private static Optional<CoordinateSystem> projected(WktNode root, String datumName) {
        Optional<Datum> datum = datum(datumName);
        if (datum.isEmpty()) {
            return Optional.of(new OtherDatum(datumName));
        }
        boolean isTransverse =
                root.find("PROJECTION")
                        .map(node -> plain(node.text(0)))
                        .filter(List.of("TRANSVERSEMERCATOR", "GAUSSKRUGER")::contains)
                        .isPresent();
        boolean inMetres =
                root.find("UNIT").flatMap(node -> node.number(0)).filter(m -> m == 1).isPresent();
        if (!isTransverse
                || !inMetres
                || root.parameter("latitude_of_origin").orElse(0.0) != 0
                || root.parameter("false_northing").orElse(0.0) != 0) {
            return Optional.empty();
        }
        return root.parameter("central_meridian")
                .flatMap(meridian ->
                        root.parameter("false_easting")
                                .map(easting ->
                                        new TransverseMercator(
                                                datum.get(),
                                                meridian,
                                                easting,
                                                root.parameter("scale_factor").orElse(1.0))));
    }

    private static Optional<Datum> datum(String name) {
        return switch (plain(name)) {
            case "DCHINA2000",
                    "CHINA2000",
                    "CGCS2000",
                    "DCGCS2000",
                    "CHINAGEODETICCOORDINATESYSTEM2000" ->
                    Optional.of(Datum.CGCS2000);
            case "DWGS1984", "WGS1984", "WGS84" -> Optional.of(Datum.WGS_84);
            case "DETRS1989", "ETRS89", "EUROPEANTERRESTRIALREFERENCESYSTEM1989" ->
                    Optional.of(Datum.ETRS_89);
            default -> Optional.empty();
        };
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }

    private static Optional<Integer> code(String text) {
        return text.matches("[0-9]{4,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
