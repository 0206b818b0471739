package org.tanku.platform.land;

import org.locationtech.jts.geom.Envelope;
import org.tanku.platform.land.MapCheck.Obstacle;
import org.tanku.survey.Counties;
import org.tanku.survey.RowProblem;
import org.tanku.survey.StandMapping;
import org.tanku.survey.StandTable;
import org.tanku.survey.StandTableReading;
import org.tanku.survey.SurveyHeader;
import org.tanku.survey.layer.CoordinateSystem;
import org.tanku.survey.layer.CoordinateSystem.OtherDatum;
import org.tanku.survey.layer.CoordinateSystems;
import org.tanku.survey.layer.Gcj02Risk;
import org.tanku.survey.layer.LayerGround;
import org.tanku.survey.layer.LayerHead;
import org.tanku.survey.layer.LayerProblem;
import org.tanku.survey.layer.LayerStands;
import org.tanku.survey.layer.MapFile;
import org.tanku.survey.layer.OverlapSearch;
import org.tanku.survey.layer.StandOnGround;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads one file by what its sender chose (读取地图文件), and says what is missing.
final class MapReading {
    /// Where ground is expected: the frame of the county polygons that our map was drawn from
    /// (`platform/src/map/README.md`), and two kilometres more.
    static final Envelope FUJIAN_DEG = new Envelope(115.83, 120.75, 23.50, 28.34);

    private final MapDraft draft;
    private final StandMapping mapping;
    private final SurveyHeader survey;
    private final Counties counties;

    MapReading(MapDraft draft, SurveyHeader survey, Counties counties) {
        this.draft = draft;
        this.mapping = new StandMapping(draft.choices().columns());
        this.survey = survey;
        this.counties = counties;
    }

    MapCheck ofTable(byte[] content) {
        List<String> columns = StandTable.headings(content, mapping);
        if (!columns.isEmpty() && !isMapped(columns)) {
            return stopped(Obstacle.COLUMNS_NOT_MAPPED);
        }
        StandTableReading reading = StandTable.read(content, survey, counties, mapping);
        int bad = (int) reading.problems().stream().mapToInt(RowProblem::row).distinct().count();
        return MapCheck.ofRows(reading.stands().size() + bad, reading.stands(), reading.problems());
    }

    /// @param isSearchingOverlaps they take longer than the reading
    /// @param known the ground that the latest survey gives the same stands
    MapCheck ofMap(
            MapFile file,
            boolean isSearchingOverlaps,
            Function<List<StandOnGround>, List<Gcj02Risk.Pair>> known) {
        Optional<LayerHead> head = head(file.layers().layers(), draft);
        if (head.isEmpty()) {
            List<LayerProblem> problems = file.layers().problems();
            return problems.isEmpty() ? stopped(Obstacle.LAYER_NOT_CHOSEN) : ofProblems(problems);
        }
        if (!isMapped(head.get().columns())) {
            return stopped(Obstacle.COLUMNS_NOT_MAPPED);
        }
        choose(file, draft);
        CoordinateSystem system = system(head.get(), draft);
        Optional<LayerGround> ground = ground(system);
        if (ground.isEmpty()) {
            return stopped(unplaced(system));
        }
        LayerStands stands =
                new LayerStands(
                        ground.get().repairing(draft.choices().repaired()::contains),
                        head.get().columns(),
                        mapping,
                        survey,
                        counties);
        file.read(head.get().name(), stands);
        List<Gcj02Risk.Finding> compared = List.of();
        if (Gcj02Risk.of(head.get().system(), system, ground.get().extent_deg())
                instanceof Gcj02Risk.Finding.Ask) {
            List<Gcj02Risk.Pair> pairs = known.apply(stands.stands());
            compared = pairs.isEmpty() ? List.of() : List.of(Gcj02Risk.compare(pairs));
            if (!draft.choices().notShifted()) {
                return MapCheck.stopped(Obstacle.SHIFT_NOT_ANSWERED, compared);
            }
        }
        return result(stands, ground.get(), isSearchingOverlaps, compared);
    }

    private static MapCheck stopped(Obstacle obstacle) {
        return MapCheck.stopped(obstacle, List.of());
    }

    private static MapCheck result(
            LayerStands stands,
            LayerGround ground,
            boolean isSearchingOverlaps,
            List<Gcj02Risk.Finding> compared) {
        List<StandOnGround> good = stands.stands();
        return new MapCheck(
                List.of(),
                stands.features(),
                good.stream().map(StandOnGround::stand).toList(),
                good,
                stands.problems().stream().map(MapReading::row).toList(),
                ground.proposals(),
                ground.repairs(),
                isSearchingOverlaps ? overlaps(good) : List.of(),
                compared,
                ground.reach().stream().toList());
    }

    private static List<MapCheck.Shared> overlaps(List<StandOnGround> stands) {
        OverlapSearch search =
                new OverlapSearch(
                        stands.stream().map(StandOnGround::degrees).toList(),
                        CoordinateSystem.Datum.CGCS2000);
        return search.search().overlaps().stream()
                .map(each ->
                        new MapCheck.Shared(
                                stands.get(each.first()).stand().code(),
                                stands.get(each.second()).stand().code(),
                                each.area()))
                .sorted((a, b) -> Double.compare(b.area().value(), a.area().value()))
                .toList();
    }

    private boolean isMapped(List<String> columns) {
        return mapping.unknown(columns).isEmpty() && mapping.missing(columns).isEmpty();
    }

    private Optional<LayerGround> ground(CoordinateSystem system) {
        if (system instanceof OtherDatum other) {
            return draft.choices().shift().stream()
                    .flatMap(shift -> LayerGround.of(other, shift, FUJIAN_DEG).stream())
                    .findFirst();
        }
        return LayerGround.of(system, FUJIAN_DEG);
    }

    private Obstacle unplaced(CoordinateSystem system) {
        return system instanceof OtherDatum
                ? draft.choices().shift().isEmpty()
                        ? Obstacle.DATUM_NEEDS_PARAMETERS
                        : Obstacle.DATUM_NOT_READABLE
                : Obstacle.SYSTEM_NOT_TOLD;
    }

    /// The layer that was chosen, or the only one.
    static Optional<LayerHead> head(List<LayerHead> layers, MapDraft draft) {
        return layers.size() == 1
                ? Optional.of(layers.getFirst())
                : layers.stream()
                        .filter(each -> each.name().equals(draft.choices().layer()))
                        .findFirst();
    }

    /// What the sender says, unless the file itself names another datum.
    static CoordinateSystem system(LayerHead head, MapDraft draft) {
        int epsg = draft.choices().epsg();
        return epsg == 0 || head.system() instanceof OtherDatum
                ? head.system()
                : CoordinateSystems.ofEpsg(epsg);
    }

    /// The system that was used, in words that no language owns.
    static String told(MapDraft draft, CoordinateSystem said) {
        int epsg = draft.choices().epsg();
        CoordinateSystem used =
                epsg == 0 || said instanceof OtherDatum ? said : CoordinateSystems.ofEpsg(epsg);
        return switch (used) {
            case CoordinateSystem.Geographic(var datum) -> datum.name().replace('_', ' ');
            case CoordinateSystem.TransverseMercator metres ->
                    metres.datum().name().replace('_', ' ')
                            + ", "
                            + metres.centralMeridian_deg()
                            + "° E";
            case OtherDatum other ->
                    other.name()
                            + draft.choices().shift().stream()
                                    .map(shift -> " → CGCS2000 (" + shift.source() + ")")
                                    .findFirst()
                                    .orElse("");
            case CoordinateSystem.NotKnown _, CoordinateSystem.NotTold _ -> "";
        };
    }

    static void choose(MapFile file, MapDraft draft) {
        String encoding = draft.choices().encoding();
        if (!encoding.isEmpty()) {
            head(file.layers().layers(), draft)
                    .ifPresent(head -> file.choose(head.name(), Charset.forName(encoding)));
        }
    }

    private static MapCheck ofProblems(List<LayerProblem> problems) {
        return MapCheck.ofRows(0, List.of(), problems.stream().map(MapReading::row).toList());
    }

    static RowProblem row(LayerProblem problem) {
        return new RowProblem(
                problem.feature(), problem.column(), problem.found(), problem.expected());
    }
}
