package org.tanku.cli;

import org.locationtech.jts.geom.Envelope;
import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.survey.layer.CoordinateSystem;
import org.tanku.survey.layer.CoordinateSystem.Datum;
import org.tanku.survey.layer.CoordinateSystem.Geographic;
import org.tanku.survey.layer.CoordinateSystem.NotKnown;
import org.tanku.survey.layer.CoordinateSystem.NotTold;
import org.tanku.survey.layer.CoordinateSystem.OtherDatum;
import org.tanku.survey.layer.CoordinateSystem.TransverseMercator;
import org.tanku.survey.layer.CoordinateSystems;
import org.tanku.survey.layer.LayerGround;
import org.tanku.survey.layer.LayerHead;
import org.tanku.survey.layer.LayerListing;
import org.tanku.survey.layer.LayerProblem;
import org.tanku.survey.layer.MapFile;
import org.tanku.survey.layer.OverlapSearch;
import org.tanku.survey.layer.TextCoding;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The command `map` (图层检查): what a map file holds, what is wrong with it, how large it is and what
/// is covered twice, before anybody imports it.
final class MapChecking {
    private static final Pattern EPSG = Pattern.compile("(?i)EPSG:([0-9]{4,6})");
    private static final Envelope WORLD = new Envelope(-180, 180, -90, 90);
    private static final int CORNERS = 4;
    private static final int ROWS_SHOWN = 3;
    private static final double HALF_TURN = 180;
    private static final double QUARTER_TURN = 90;

    private final Terminal terminal;
    private int problems;

    MapChecking(Terminal terminal) {
        this.terminal = terminal;
    }

    ExitCode run(Options.MapCheck options) {
        CoordinateSystem told = options.system().map(MapChecking::system).orElseGet(NotTold::new);
        List<Charset> encoding = options.encoding().stream().map(MapChecking::encoding).toList();
        Envelope within = options.within().map(MapChecking::within).orElse(WORLD);
        if (!Files.exists(options.file())) {
            throw new Stop(ExitCode.FILE, "cli.file.missing", options.file());
        }
        try (MapFile file = MapFile.open(options.file())) {
            LayerListing listing = file.layers();
            listing.problems().forEach(this::tell);
            if (options.layer().isPresent()
                    && listing.layers().stream()
                            .noneMatch(each -> each.name().equals(options.layer().get()))) {
                throw new Stop(
                        ExitCode.USAGE,
                        "cli.map.no-layer",
                        options.layer().get(),
                        listing.layers().stream()
                                .map(LayerHead::name)
                                .collect(Collectors.joining(", ")));
            }
            listing.layers()
                    .forEach(head -> encoding.forEach(each -> file.choose(head.name(), each)));
            for (LayerHead head : file.layers().layers()) {
                if (options.layer().map(head.name()::equals).orElse(true)) {
                    check(file, head, told, within);
                }
            }
        }
        say("cli.map.problems", problems);
        return problems == 0 ? ExitCode.OK : ExitCode.INPUT_HAS_PROBLEMS;
    }

    private void check(MapFile file, LayerHead head, CoordinateSystem told, Envelope within) {
        say("cli.map.layer", head.name(), String.join(", ", head.columns()));
        file.coding(head.name()).ifPresent(coding -> tell(coding, file, head.name()));
        say("cli.map.system", words(head.system()));
        CoordinateSystem system = head.system();
        if (!(told instanceof NotTold) && !(system instanceof OtherDatum)) {
            system = told;
            say("cli.map.system-told", words(system));
        }
        Optional<LayerGround> ground = LayerGround.of(system, within);
        if (ground.isEmpty()) {
            problems++;
            say(
                    system instanceof OtherDatum ? "cli.map.other-datum" : "cli.map.system-needed",
                    head.name());
            return;
        }
        file.read(head.name(), ground.get());
        ground.get().problems().forEach(this::tell);
        tell(ground.get());
    }

    /// Rows are shown where nobody can be sure what their bytes mean.
    private void tell(TextCoding coding, MapFile file, String layer) {
        say(coding.sure() ? "cli.map.coding" : "cli.map.coding-unsure", coding.charset().name());
        if (!coding.sure()) {
            file.preview(layer, ROWS_SHOWN)
                    .forEach(row -> terminal.out().println("  " + String.join(" | ", row)));
        }
    }

    private void tell(LayerGround ground) {
        double square = ground.good().stream().mapToDouble(each -> each.area().value()).sum();
        double hectares = square / SquareMetres.PER_HECTARE;
        say(
                "cli.map.ground",
                ground.good().size(),
                ground.features(),
                decimal(hectares, 4),
                decimal(hectares * Mu.PER_HECTARE, 2));
        OverlapSearch.Found found = ground.overlaps();
        say("cli.map.overlaps", found.overlaps().size(), found.meeting());
        List<LayerGround.Placed> good = ground.good();
        found.overlaps().stream()
                .sorted(
                        Comparator.comparingDouble(
                                        (OverlapSearch.Overlap each) -> each.area().value())
                                .reversed())
                .forEach(each -> tell(each, good));
    }

    private void tell(OverlapSearch.Overlap overlap, List<LayerGround.Placed> good) {
        LayerGround.Placed first = good.get(overlap.first());
        LayerGround.Placed second = good.get(overlap.second());
        double smaller = Math.min(first.area().value(), second.area().value());
        say(
                "cli.map.overlap",
                first.feature().number(),
                second.feature().number(),
                decimal(overlap.area().value(), 3),
                decimal(overlap.area().value() / smaller * 100, 4));
    }

    private void tell(LayerProblem problem) {
        problems++;
        terminal.out().println(problem.tell(terminal.locale()));
    }

    private String words(CoordinateSystem system) {
        return switch (system) {
            case Geographic(var datum) -> terminal.say("cli.map.degrees", words(datum));
            case TransverseMercator metres ->
                    terminal.say(
                            "cli.map.metres",
                            words(metres.datum()),
                            Double.toString(metres.centralMeridian_deg()),
                            Long.toString(Math.round(metres.falseEasting_m())),
                            Double.toString(metres.scale()));
            case OtherDatum(var name, _) -> terminal.say("cli.map.datum", name);
            case NotKnown(var text) -> terminal.say("cli.map.not-known", text);
            case NotTold() -> terminal.say("cli.map.not-told");
        };
    }

    /// As people write it: WGS 84.
    private static String words(Datum datum) {
        return datum.name().replace('_', ' ');
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
        if (system instanceof Geographic || system instanceof TransverseMercator) {
            return system;
        }
        throw new Stop(ExitCode.USAGE, "cli.map.wrong-system", text);
    }

    /// `115.8,23.5,120.8,28.4`
    private static Envelope within(String text) {
        try {
            double[] ends =
                    Stream.of(text.split(","))
                            .map(String::strip)
                            .mapToDouble(Double::valueOf)
                            .toArray();
            if (ends.length == CORNERS
                    && ends[0] < ends[2]
                    && ends[1] < ends[3]
                    && Math.abs(ends[0]) <= HALF_TURN
                    && Math.abs(ends[2]) <= HALF_TURN
                    && Math.abs(ends[1]) <= QUARTER_TURN
                    && Math.abs(ends[3]) <= QUARTER_TURN) {
                return new Envelope(ends[0], ends[2], ends[1], ends[3]);
            }
        } catch (NumberFormatException notOne) {
            // told below, like ends out of range
        }
        throw new Stop(ExitCode.USAGE, "cli.map.wrong-within", text);
    }

    private static String decimal(double value, int places) {
        return String.format(Locale.ROOT, "%,." + places + "f", value);
    }

    private void say(String key, Object... words) {
        Object[] plain = new Object[words.length];
        for (int i = 0; i < words.length; i++) {
            plain[i] = words[i].toString();
        }
        terminal.out().println(terminal.say(key, plain));
    }
}
