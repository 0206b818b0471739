package org.tanku.cli;

import org.locationtech.jts.geom.Envelope;
import org.tanku.cli.Input.Role;
import org.tanku.survey.Counties;
import org.tanku.survey.StandMapping;
import org.tanku.survey.SurveyHeader;
import org.tanku.survey.change.EditionStand;
import org.tanku.survey.layer.LayerGround;
import org.tanku.survey.layer.LayerHead;
import org.tanku.survey.layer.LayerListing;
import org.tanku.survey.layer.LayerProblem;
import org.tanku.survey.layer.LayerStands;
import org.tanku.survey.layer.MapFile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Reads one edition of a survey (读一期调查): a stand table, or a map file whose columns and
/// coordinates the file itself makes clear. What is not clear is asked about by `map`, not here.
final class EditionReading {
    private static final Envelope WORLD = new Envelope(-180, 180, -90, 90);
    private static final List<String> TABLES = List.of(".csv", ".xlsx", ".xls", ".txt");

    private final Terminal terminal;
    private final Inputs tables;
    private int problems;

    EditionReading(Terminal terminal) {
        this.terminal = terminal;
        this.tables = new Inputs(terminal);
    }

    /// An edition as it was read.
    record Edition(LocalDate surveyedOn, boolean isDrawn, List<EditionStand> stands) {
        Edition {
            stands = List.copyOf(stands);
        }
    }

    /// How many rows and features are bad in all that was read.
    int problems() {
        return problems + tables.problems();
    }

    /// What the command line says of one edition (所读版本).
    ///
    /// @param layer which one is meant where there are several; empty: not said
    /// @param layerOption the option that says it
    record Asked(Role role, Path file, LocalDate surveyedOn, String layer, String layerOption) {}

    /// The day that the name of a file tells, which is said aloud because it may be wrong.
    LocalDate dayByName(Path file, String option) {
        return tables.dayByName(file, option);
    }

    Edition read(Asked asked) {
        if (isTable(asked.file())) {
            tables.read(asked.role(), asked.file(), asked.surveyedOn());
            return new Edition(
                    asked.surveyedOn(),
                    false,
                    tables.stands(asked.role()).stream().map(EditionStand::notDrawn).toList());
        }
        return new Edition(asked.surveyedOn(), true, drawn(asked));
    }

    private static boolean isTable(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return TABLES.stream().anyMatch(name::endsWith);
    }

    private List<EditionStand> drawn(Asked asked) {
        Path path = asked.file();
        LocalDate surveyedOn = asked.surveyedOn();
        Inputs.mustBeThere(path);
        try (MapFile file = MapFile.open(path)) {
            LayerListing listing = file.layers();
            tell(path, listing.problems());
            if (!listing.problems().isEmpty()) {
                return List.of();
            }
            LayerHead head = head(asked, listing.layers());
            if (file.coding(head.name()).stream().anyMatch(coding -> !coding.sure())) {
                throw new Stop(ExitCode.USAGE, "cli.changes.encoding", path);
            }
            LayerGround ground =
                    LayerGround.of(head.system(), WORLD)
                            .orElseThrow(
                                    () -> new Stop(ExitCode.USAGE, "cli.changes.system", path));
            LayerStands stands =
                    new LayerStands(
                            ground,
                            head.columns(),
                            StandMapping.listed(),
                            new SurveyHeader("survey " + surveyedOn.getYear(), surveyedOn),
                            Counties.all());
            file.read(head.name(), stands);
            tell(path, stands.problems());
            return stands.stands().stream().map(EditionStand::of).toList();
        }
    }

    private static LayerHead head(Asked asked, List<LayerHead> layers) {
        List<LayerHead> found =
                layers.stream()
                        .filter(each ->
                                asked.layer().isEmpty() || each.name().equals(asked.layer()))
                        .toList();
        if (found.size() != 1) {
            throw new Stop(
                    ExitCode.USAGE,
                    "cli.changes.which-layer",
                    asked.file(),
                    asked.layerOption(),
                    layers.stream().map(LayerHead::name).collect(Collectors.joining(", ")));
        }
        return found.getFirst();
    }

    private void tell(Path file, List<LayerProblem> found) {
        problems += found.size();
        for (LayerProblem each : found) {
            terminal.err()
                    .println(
                            terminal.say(
                                    "cli.measure.row",
                                    file.getFileName(),
                                    each.tell(terminal.locale())));
        }
    }
}
