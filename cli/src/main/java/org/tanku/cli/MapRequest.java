package org.tanku.cli;

import org.locationtech.jts.geom.Envelope;
import org.tanku.survey.layer.CoordinateSystem;
import org.tanku.survey.layer.CoordinateSystem.Geographic;
import org.tanku.survey.layer.CoordinateSystem.NotKnown;
import org.tanku.survey.layer.CoordinateSystem.NotTold;
import org.tanku.survey.layer.CoordinateSystem.OtherDatum;
import org.tanku.survey.layer.CoordinateSystem.TransverseMercator;
import org.tanku.survey.layer.CoordinateSystems;
import org.tanku.survey.layer.DatumShift;
import org.tanku.survey.layer.DatumShift.Convention;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the user told of a map file (检查要求), read from the command line.
///
/// @param told what the coordinates are
/// @param encoding one at most
/// @param shift one at most
record MapRequest(
        CoordinateSystem told,
        List<Charset> encoding,
        Envelope within,
        List<DatumShift> shift,
        Repairing repairing) {
    private static final Pattern EPSG = Pattern.compile("(?i)EPSG:([0-9]{4,6})");
    private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,9}(,[0-9]{1,9})*");
    private static final Envelope WORLD = new Envelope(-180, 180, -90, 90);
    private static final int CORNERS = 4;
    private static final int PARAMETERS = 7;
    private static final double HALF_TURN = 180;
    private static final double QUARTER_TURN = 90;

    MapRequest {
        encoding = List.copyOf(encoding);
        shift = List.copyOf(shift);
    }

    /// Which features the user wants repaired (修复范围).
    sealed interface Repairing {
        record Nothing() implements Repairing {}

        record All() implements Repairing {}

        record Named(Set<Integer> features) implements Repairing {
            public Named {
                features = Set.copyOf(features);
            }
        }

        default boolean names(int feature) {
            return switch (this) {
                case Nothing() -> false;
                case All() -> true;
                case Named(var features) -> features.contains(feature);
            };
        }
    }

    static MapRequest of(Options.MapCheck options) {
        return new MapRequest(
                options.system().map(MapRequest::system).orElseGet(NotTold::new),
                options.encoding().stream().map(MapRequest::encoding).toList(),
                options.within().map(MapRequest::within).orElse(WORLD),
                shift(options),
                options.repair().map(MapRequest::repairing).orElseGet(Repairing.Nothing::new));
    }

    private static Charset encoding(String text) {
        try {
            return Charset.forName(text.strip());
        } catch (IllegalArgumentException unknown) {
            throw new Stop(ExitCode.USAGE, "cli.map.wrong-encoding", text);
        }
    }

    private static CoordinateSystem system(String text) {
        Matcher matcher = EPSG.matcher(text.strip());
        CoordinateSystem system =
                matcher.matches()
                        ? CoordinateSystems.ofEpsg(Integer.parseInt(matcher.group(1)))
                        : new NotKnown(text);
        return switch (system) {
            case Geographic _, TransverseMercator _, OtherDatum _ -> system;
            case NotKnown _, NotTold _ ->
                    throw new Stop(ExitCode.USAGE, "cli.map.wrong-system", text);
        };
    }

    /// `115.8,23.5,120.8,28.4`
    private static Envelope within(String text) {
        double[] ends = numbers(text);
        if (ends.length == CORNERS
                && ends[0] < ends[2]
                && ends[1] < ends[3]
                && Math.abs(ends[0]) <= HALF_TURN
                && Math.abs(ends[2]) <= HALF_TURN
                && Math.abs(ends[1]) <= QUARTER_TURN
                && Math.abs(ends[3]) <= QUARTER_TURN) {
            return new Envelope(ends[0], ends[2], ends[1], ends[3]);
        }
        throw new Stop(ExitCode.USAGE, "cli.map.wrong-within", text);
    }

    /// The numbers between commas; none where one of them is none.
    private static double[] numbers(String text) {
        try {
            double[] numbers =
                    Stream.of(text.split(",", -1))
                            .map(String::strip)
                            .mapToDouble(Double::parseDouble)
                            .toArray();
            return Arrays.stream(numbers).allMatch(Double::isFinite) ? numbers : new double[0];
        } catch (NumberFormatException notOne) {
            return new double[0];
        }
    }

    private static List<DatumShift> shift(Options.MapCheck options) {
        boolean isAny =
                Stream.of(options.shift(), options.shiftConvention(), options.shiftSource())
                        .anyMatch(Optional::isPresent);
        if (!isAny) {
            return List.of();
        }
        String numbers = options.shift().orElse("");
        String convention = options.shiftConvention().orElse("");
        String source = options.shiftSource().orElse("");
        if (numbers.isBlank() || convention.isBlank() || source.isBlank()) {
            throw new Stop(ExitCode.USAGE, "cli.map.shift-parts");
        }
        double[] p = numbers(numbers);
        if (p.length != PARAMETERS) {
            throw new Stop(ExitCode.USAGE, "cli.map.wrong-shift", numbers);
        }
        return List.of(
                new DatumShift(
                        p[0], p[1], p[2], p[3], p[4], p[5], p[6], convention(convention), source));
    }

    private static Convention convention(String text) {
        return Stream.of(Convention.values())
                .filter(each -> word(each).equals(text.strip()))
                .findFirst()
                .orElseThrow(() -> new Stop(ExitCode.USAGE, "cli.map.wrong-convention", text));
    }

    /// As it is said on the command line: position-vector.
    static String word(Convention convention) {
        return switch (convention) {
            case POSITION_VECTOR -> "position-vector";
            case COORDINATE_FRAME -> "coordinate-frame";
        };
    }

    /// `all`, or `3,17`
    private static Repairing repairing(String text) {
        String plain = text.replace(" ", "");
        if (plain.equals("all")) {
            return new Repairing.All();
        }
        if (!NUMBERS.matcher(plain).matches()) {
            throw new Stop(ExitCode.USAGE, "cli.map.wrong-repair", text);
        }
        Set<Integer> features = new TreeSet<>();
        for (String each : plain.split(",")) {
            features.add(Integer.valueOf(each));
        }
        return new Repairing.Named(features);
    }
}
