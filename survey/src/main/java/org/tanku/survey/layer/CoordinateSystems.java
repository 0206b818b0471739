package org.tanku.survey.layer;

import org.tanku.survey.layer.CoordinateSystem.Datum;
import org.tanku.survey.layer.CoordinateSystem.Geographic;
import org.tanku.survey.layer.CoordinateSystem.Lying;
import org.tanku.survey.layer.CoordinateSystem.NotKnown;
import org.tanku.survey.layer.CoordinateSystem.NotTold;
import org.tanku.survey.layer.CoordinateSystem.OldDatum;
import org.tanku.survey.layer.CoordinateSystem.OtherDatum;
import org.tanku.survey.layer.CoordinateSystem.TransverseMercator;
import org.tanku.survey.layer.CoordinateSystem.Zone;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// Reads which coordinate system a file means (坐标系识别), from a code of the EPSG registry or from the
/// text of a `.prj`. What it does not know it says so, and guesses nothing.
public final class CoordinateSystems {
    private static final double FALSE_EASTING_M = 500_000;
    private static final double ZONE_PREFIX_M = 1_000_000;
    private static final double UTM_SCALE = 0.9996;

    /// What the numbers of an ellipsoid may differ by in the text of a file, where they are
    /// rounded.
    private static final double ROUNDED = 0.001;

    private static final Codes OF_CGCS2000 = new Codes(4491, 4502, 4513, 4534);
    private static final Codes OF_XIAN_80 = new Codes(2327, 2338, 2349, 2370);
    private static final Codes OF_BEIJING_54 = new Codes(21413, 21453, 2401, 2422);

    private CoordinateSystems() {}

    /// @param code of the EPSG registry: 4490, or 4527 for zone 39
    public static CoordinateSystem ofEpsg(int code) {
        return switch (code) {
            case 4490 -> new Geographic(Datum.CGCS2000);
            case 4326 -> new Geographic(Datum.WGS_84);
            case 4258 -> new Geographic(Datum.ETRS_89);
            case 4610 -> degrees(OldDatum.XIAN_80);
            case 4214 -> degrees(OldDatum.BEIJING_54);
            default -> ofRange(code).orElseGet(() -> new NotKnown("EPSG:" + code));
        };
    }

    private static CoordinateSystem degrees(OldDatum datum) {
        return new OtherDatum(datum.label(), new Lying.Degrees(datum));
    }

    private static Optional<CoordinateSystem> ofRange(int code) {
        if (code >= 32601 && code <= 32660) {
            return Optional.of(utm(Datum.WGS_84, code - 32600));
        }
        if (code >= 25828 && code <= 25838) {
            return Optional.of(utm(Datum.ETRS_89, code - 25800));
        }
        return OF_CGCS2000
                .zone(code)
                .<CoordinateSystem>map(zone -> metres(Datum.CGCS2000, zone))
                .or(() -> OF_XIAN_80.zone(code).map(zone -> metres(OldDatum.XIAN_80, zone)))
                .or(() -> OF_BEIJING_54.zone(code).map(zone -> metres(OldDatum.BEIJING_54, zone)));
    }

    private static TransverseMercator metres(Datum datum, Zone zone) {
        return new TransverseMercator(
                datum, zone.centralMeridian_deg(), zone.falseEasting_m(), zone.scale());
    }

    private static OtherDatum metres(OldDatum datum, Zone zone) {
        return new OtherDatum(datum.label(), new Lying.Metres(datum, zone));
    }

    /// The first code of each row of Gauss–Krüger zones (分带) that the registry has for a datum:
    /// with the number of the zone in the easting, and without.
    private record Codes(int sixNumbered, int six, int threeNumbered, int three) {
        private static final int FIRST_OF_SIX = 13;
        private static final int SIXES = 11;
        private static final int FIRST_OF_THREE = 25;
        private static final int THREES = 21;

        Optional<Zone> zone(int code) {
            return at(code, sixNumbered, SIXES)
                    .map(at -> sixDegrees(FIRST_OF_SIX + at, true))
                    .or(() -> at(code, six, SIXES).map(at -> sixDegrees(FIRST_OF_SIX + at, false)))
                    .or(() ->
                            at(code, threeNumbered, THREES)
                                    .map(at -> threeDegrees(FIRST_OF_THREE + at, true)))
                    .or(() ->
                            at(code, three, THREES)
                                    .map(at -> threeDegrees(FIRST_OF_THREE + at, false)));
        }

        private static Optional<Integer> at(int code, int first, int many) {
            return code >= first && code < first + many
                    ? Optional.of(code - first)
                    : Optional.empty();
        }
    }

    /// Zone 20 lies around 117° east (6° 带).
    private static Zone sixDegrees(int zone, boolean isZoneInEasting) {
        return gaussKruger(6 * zone - 3, zone, isZoneInEasting);
    }

    /// Zone 39 lies around 117° east (3° 带).
    private static Zone threeDegrees(int zone, boolean isZoneInEasting) {
        return gaussKruger(3 * zone, zone, isZoneInEasting);
    }

    private static Zone gaussKruger(int centralMeridian, int zone, boolean isZoneInEasting) {
        return new Zone(
                centralMeridian, FALSE_EASTING_M + (isZoneInEasting ? zone * ZONE_PREFIX_M : 0), 1);
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
            case "GEOGCS" -> root.find("DATUM").map(CoordinateSystems::geographic);
            case "PROJCS" ->
                    root.find("GEOGCS")
                            .flatMap(geographic -> geographic.find("DATUM"))
                            .flatMap(datum -> projected(root, datum));
            default -> Optional.empty();
        };
    }

    private static CoordinateSystem geographic(WktNode datum) {
        String name = datum.text(0);
        return datum(name)
                .<CoordinateSystem>map(Geographic::new)
                .orElseGet(() -> new OtherDatum(name, lying(datum, Lying.Degrees::new)));
    }

    private static Optional<CoordinateSystem> projected(WktNode root, WktNode datum) {
        String name = datum.text(0);
        Optional<Zone> zone = zone(root);
        Optional<Datum> ours = datum(name);
        if (ours.isPresent()) {
            return zone.map(each -> metres(ours.get(), each));
        }
        return Optional.of(
                new OtherDatum(
                        name,
                        zone.map(each -> lying(datum, old -> new Lying.Metres(old, each)))
                                .orElseGet(Lying.NotReadable::new)));
    }

    private static Lying lying(WktNode datum, Function<OldDatum, Lying> on) {
        return oldDatum(datum.text(0))
                .filter(old -> datum.find("SPHEROID").map(of -> isOf(old, of)).orElse(true))
                .map(on)
                .orElseGet(Lying.NotReadable::new);
    }

    /// A name alone may lie: some programs write Xi'an 80 over any ellipsoid.
    private static boolean isOf(OldDatum datum, WktNode spheroid) {
        return spheroid.number(0).filter(near(datum.equator_m())).isPresent()
                && spheroid.number(1).filter(near(datum.inverseFlattening())).isPresent();
    }

    private static Predicate<Double> near(double expected) {
        return found -> Math.abs(found - expected) <= ROUNDED;
    }

    /// Empty where the projection is none that is known here.
    private static Optional<Zone> zone(WktNode root) {
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
                                        new Zone(
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

    private static Optional<OldDatum> oldDatum(String name) {
        return switch (plain(name)) {
            case "DXIAN1980", "XIAN1980", "XIAN80" -> Optional.of(OldDatum.XIAN_80);
            case "DBEIJING1954", "BEIJING1954", "BEIJING54" -> Optional.of(OldDatum.BEIJING_54);
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
