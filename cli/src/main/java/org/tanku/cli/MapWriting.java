package org.tanku.cli;

import org.tanku.survey.Problem;
import org.tanku.survey.layer.LayerFeature;
import org.tanku.survey.layer.LayerGround;
import org.tanku.survey.layer.LayerHead;
import org.tanku.survey.layer.LayerProblem;
import org.tanku.survey.layer.LayerWriting;
import org.tanku.survey.layer.MapFile;
import org.tanku.survey.layer.MapFormat;
import org.tanku.survey.layer.WrittenLayer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What `map --write` adds to the check (图层转换): the layer in another format, in degrees on
/// CGCS2000. No file is overwritten, and none is left that is not whole.
final class MapWriting {
    private static final int NUMBERS_SHOWN = 20;

    private final Terminal terminal;
    private final Path from;
    private final Path to;
    private final MapFormat format;
    private final String name;
    private final boolean goodOnly;
    private boolean isWritten;

    private MapWriting(Terminal terminal, Path from, Path to, boolean goodOnly) {
        String file = String.valueOf(to.getFileName());
        this.terminal = terminal;
        this.from = from;
        this.to = to;
        this.format =
                MapFormat.find(file)
                        .orElseThrow(() -> new Stop(ExitCode.USAGE, "cli.map.write-ending", to));
        this.name = file.substring(0, file.length() - format.extension().length() - 1);
        this.goodOnly = goodOnly;
    }

    /// None or one; stops where the command line cannot be meant so.
    static List<MapWriting> of(Terminal terminal, Options.MapCheck options) {
        if (options.write().isEmpty()) {
            if (options.goodOnly()) {
                throw new Stop(ExitCode.USAGE, "cli.map.good-only-alone");
            }
            return List.of();
        }
        MapWriting writing =
                new MapWriting(terminal, options.file(), options.write().get(), options.goodOnly());
        if (!writing.format.takesName(writing.name)) {
            throw new Stop(ExitCode.USAGE, "cli.map.write-name", writing.to);
        }
        if (Files.exists(writing.to, LinkOption.NOFOLLOW_LINKS)) {
            throw writing.isThere();
        }
        return List.of(writing);
    }

    private Stop isThere() {
        return new Stop(ExitCode.FILE, "cli.map.write-exists", to);
    }

    /// Stops unless there is one layer to be written.
    static void mustBeOne(List<LayerHead> heads) {
        if (heads.size() > 1) {
            throw new Stop(
                    ExitCode.USAGE,
                    "cli.map.write-one",
                    heads.stream().map(LayerHead::name).collect(Collectors.joining(", ")));
        }
    }

    /// Writes the good features, unless there are bad ones and nobody said to leave them out.
    ///
    /// @param isRisk whether the coordinates may be GCJ-02: a file that says CGCS2000 is not asked
    ///   about again
    /// @return what the format cannot hold; then nothing is written
    List<LayerProblem> write(MapFile file, LayerHead head, LayerGround ground, boolean isRisk) {
        if (!ground.problems().isEmpty() && !goodOnly) {
            return List.of();
        }
        List<WrittenLayer.Column> columns = columns(file, head, ground);
        List<String> refused =
                format.refusedColumns(columns.stream().map(WrittenLayer.Column::name).toList());
        if (!refused.isEmpty()) {
            throw new Stop(ExitCode.USAGE, "cli.map.write-columns", to, String.join(", ", refused));
        }
        List<LayerProblem> problems = write(new WrittenLayer(name, columns, changedAt()), ground);
        if (problems.isEmpty()) {
            isWritten = true;
            say("cli.map.written", to, ground.good().size());
            tellLeftOut(ground.problems());
            if (isRisk && format != MapFormat.GEOJSON) {
                say("cli.map.written-gcj02");
            }
        }
        return problems;
    }

    private Instant changedAt() {
        try {
            return Files.getLastModifiedTime(from).toInstant();
        } catch (IOException denied) {
            throw Stop.ofFile("cli.file.unreadable", from, denied);
        }
    }

    /// Those of the file in its order, and those that only some features have. What the file calls
    /// a number is one where each value keeps all its digits, else text.
    private List<WrittenLayer.Column> columns(MapFile file, LayerHead head, LayerGround ground) {
        Set<String> names = new LinkedHashSet<>(head.columns());
        Set<String> numbers = file.numbers(head.name());
        Set<String> texts = new LinkedHashSet<>();
        for (LayerGround.Placed each : ground.good()) {
            each.feature()
                    .attributes()
                    .forEach((column, value) -> {
                        names.add(column);
                        if (!value.isBlank() && !format.keepsNumber(value)) {
                            texts.add(column);
                        }
                    });
        }
        return names.stream()
                .map(column ->
                        numbers.contains(column) && !texts.contains(column)
                                ? WrittenLayer.Column.number(column)
                                : WrittenLayer.Column.text(column))
                .toList();
    }

    private List<LayerProblem> write(WrittenLayer layer, LayerGround ground) {
        Iterable<LayerFeature> features =
                () ->
                        ground.good().stream()
                                .map(each ->
                                        new LayerFeature(
                                                each.feature().number(),
                                                each.feature().attributes(),
                                                each.degrees()))
                                .iterator();
        try (OutputStream out =
                Files.newOutputStream(
                        to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            boolean isWhole = false;
            try {
                List<LayerProblem> problems = LayerWriting.write(format, layer, features, out);
                isWhole = problems.isEmpty();
                return problems;
            } finally {
                if (!isWhole) {
                    Files.deleteIfExists(to);
                }
            }
        } catch (FileAlreadyExistsException meanwhile) {
            throw isThere();
        } catch (IOException denied) {
            throw Stop.ofFile("cli.file.not-written", to, denied);
        }
    }

    private void tellLeftOut(List<LayerProblem> problems) {
        List<Integer> numbers =
                problems.stream()
                        .map(LayerProblem::feature)
                        .filter(number -> number > 0)
                        .distinct()
                        .sorted()
                        .toList();
        if (!numbers.isEmpty()) {
            Stream<String> shown =
                    Stream.concat(
                            numbers.stream().limit(NUMBERS_SHOWN).map(String::valueOf),
                            numbers.size() > NUMBERS_SHOWN ? Stream.of("…") : Stream.of());
            say("cli.map.left-out", numbers.size(), shown.collect(Collectors.joining(", ")));
        }
        if (problems.stream().anyMatch(MapWriting::endsTheReading)) {
            say("cli.map.left-out-rest");
        }
    }

    private static boolean endsTheReading(LayerProblem problem) {
        return problem.feature() == 0
                || problem.kind() == Problem.Kind.MAP_ENDS_EARLY
                || problem.kind() == Problem.Kind.MAP_DAMAGED;
    }

    /// Says so where nothing was written, and what would help.
    void end() {
        if (!isWritten) {
            say(goodOnly ? "cli.map.not-written" : "cli.map.not-written-bad", to);
        }
    }

    private void say(String key, Object... words) {
        terminal.out().println(terminal.say(key, words));
    }
}
