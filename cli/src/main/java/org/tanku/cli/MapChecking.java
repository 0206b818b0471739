package org.tanku.cli;

import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.survey.layer.CoordinateSystem;
import org.tanku.survey.layer.CoordinateSystem.Datum;
import org.tanku.survey.layer.CoordinateSystem.Geographic;
import org.tanku.survey.layer.CoordinateSystem.Lying;
import org.tanku.survey.layer.CoordinateSystem.NotKnown;
import org.tanku.survey.layer.CoordinateSystem.NotTold;
import org.tanku.survey.layer.CoordinateSystem.OtherDatum;
import org.tanku.survey.layer.CoordinateSystem.TransverseMercator;
import org.tanku.survey.layer.DatumShift;
import org.tanku.survey.layer.Gcj02Risk;
import org.tanku.survey.layer.GroundRepair;
import org.tanku.survey.layer.LayerGround;
import org.tanku.survey.layer.LayerHead;
import org.tanku.survey.layer.LayerListing;
import org.tanku.survey.layer.LayerProblem;
import org.tanku.survey.layer.MapFile;
import org.tanku.survey.layer.OverlapSearch;
import org.tanku.survey.layer.TextCoding;

import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The command `map` (图层检查): what a map file holds, what is wrong with it, how large it is and what
/// is covered twice, before anybody imports it.
final class MapChecking {
    private static final int ROWS_SHOWN = 3;

    private final Terminal terminal;
    private int problems;

    MapChecking(Terminal terminal) {
        this.terminal = terminal;
    }

    ExitCode run(Options.MapCheck options) {
        MapRequest request = MapRequest.of(options);
        List<MapWriting> writing = MapWriting.of(terminal, options);
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
            if (request.repairing() instanceof MapRequest.Repairing.Named
                    && options.layer().isEmpty()
                    && listing.layers().size() > 1) {
                throw new Stop(ExitCode.USAGE, "cli.map.repair-which-layer");
            }
            listing.layers()
                    .forEach(head ->
                            request.encoding().forEach(each -> file.choose(head.name(), each)));
            List<LayerHead> heads =
                    file.layers().layers().stream()
                            .filter(head -> options.layer().map(head.name()::equals).orElse(true))
                            .toList();
            writing.forEach(_ -> MapWriting.mustBeOne(heads));
            heads.forEach(head -> check(file, head, request, writing));
        }
        writing.forEach(MapWriting::end);
        say("cli.map.problems", problems);
        return problems == 0 ? ExitCode.OK : ExitCode.INPUT_HAS_PROBLEMS;
    }

    private void check(MapFile file, LayerHead head, MapRequest request, List<MapWriting> writing) {
        say("cli.map.layer", head.name(), String.join(", ", head.columns()));
        file.coding(head.name()).ifPresent(coding -> tell(coding, file, head.name()));
        say("cli.map.system", words(head.system()));
        CoordinateSystem system = head.system();
        if (isAnswer(request.told(), system)) {
            system = request.told();
            say("cli.map.system-told", words(system));
        }
        Optional<LayerGround> placed = ground(system, request);
        if (placed.isEmpty()) {
            problems++;
            say(needed(system), head.name());
            return;
        }
        LayerGround ground = placed.get().repairing(request.repairing()::names);
        file.read(head.name(), ground);
        ground.problems().forEach(this::tell);
        tellRepairs(ground, request);
        tellShift(system, ground, request);
        boolean isRisk = tellRisk(head.system(), system, ground);
        tell(ground);
        writing.forEach(each -> each.write(file, head, ground, isRisk).forEach(this::tell));
    }

    /// A file on another datum is not believed to lie on ours, whatever is told.
    private static boolean isAnswer(CoordinateSystem told, CoordinateSystem said) {
        return !(told instanceof NotTold)
                && (!(said instanceof OtherDatum) || told instanceof OtherDatum);
    }

    private static Optional<LayerGround> ground(CoordinateSystem system, MapRequest request) {
        if (system instanceof OtherDatum other) {
            return request.shift().stream()
                    .findFirst()
                    .flatMap(shift -> LayerGround.of(other, shift, request.within()));
        }
        return LayerGround.of(system, request.within());
    }

    private static String needed(CoordinateSystem system) {
        return switch (system) {
            case OtherDatum(_, Lying.NotReadable()) -> "cli.map.other-datum-unreadable";
            case OtherDatum(_, Lying.Degrees _), OtherDatum(_, Lying.Metres _) ->
                    "cli.map.other-datum";
            case Geographic _, TransverseMercator _, NotKnown _, NotTold _ ->
                    "cli.map.system-needed";
        };
    }

    private void tellRepairs(LayerGround ground, MapRequest request) {
        ground.repairs().forEach(each -> tell("cli.map.repaired", each));
        ground.proposals().forEach(each -> tell("cli.map.repairable", each));
        if (!ground.repairs().isEmpty() || !ground.proposals().isEmpty()) {
            say("cli.map.repair-areas");
        }
        if (request.repairing() instanceof MapRequest.Repairing.Named(var features)) {
            Set<Integer> idle = new TreeSet<>(features);
            ground.repairs().forEach(each -> idle.remove(each.feature()));
            ground.problems().forEach(each -> idle.remove(each.feature()));
            if (!idle.isEmpty()) {
                say(
                        "cli.map.repair-idle",
                        idle.stream().map(String::valueOf).collect(Collectors.joining(", ")));
            }
        }
    }

    private void tell(String key, GroundRepair.Proposed mended) {
        say(
                key,
                mended.feature(),
                decimal(mended.before().value(), 3),
                decimal(mended.after().value(), 3),
                mended.partsBefore(),
                mended.parts().size(),
                decimal(mended.parts().getLast().value(), 3),
                mended.ringsDropped());
    }

    private void tellShift(CoordinateSystem system, LayerGround ground, MapRequest request) {
        for (DatumShift shift : request.shift()) {
            if (system instanceof OtherDatum(var name, _)) {
                say("cli.map.shifted", name, MapRequest.word(shift.convention()), shift.source());
                ground.reach()
                        .ifPresent(reach ->
                                say(
                                        "cli.map.shift-reach",
                                        decimal(reach.least_m(), 2),
                                        decimal(reach.most_m(), 2),
                                        decimal(reach.perKilometre_m(), 3)));
            } else {
                say("cli.map.shift-idle");
            }
        }
    }

    /// The risk is told and asked about; it is no problem of the file.
    private boolean tellRisk(CoordinateSystem said, CoordinateSystem used, LayerGround ground) {
        if (Gcj02Risk.of(said, used, ground.extent_deg())
                instanceof Gcj02Risk.Finding.Ask(var expected)) {
            say(
                    "cli.map.gcj02",
                    decimal(expected.length_m(), 0),
                    decimal(expected.east_m(), 0),
                    decimal(expected.north_m(), 0));
            return true;
        }
        return false;
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
            case OtherDatum(var name, var lying) ->
                    switch (lying) {
                        case Lying.Degrees _ -> terminal.say("cli.map.datum-degrees", name);
                        case Lying.Metres(_, var zone) ->
                                terminal.say(
                                        "cli.map.metres",
                                        name,
                                        Double.toString(zone.centralMeridian_deg()),
                                        Long.toString(Math.round(zone.falseEasting_m())),
                                        Double.toString(zone.scale()));
                        case Lying.NotReadable() -> terminal.say("cli.map.datum", name);
                    };
            case NotKnown(var text) -> terminal.say("cli.map.not-known", text);
            case NotTold() -> terminal.say("cli.map.not-told");
        };
    }

    /// As people write it: WGS 84.
    private static String words(Datum datum) {
        return datum.name().replace('_', ' ');
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
