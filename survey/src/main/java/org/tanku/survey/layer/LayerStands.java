package org.tanku.survey.layer;

import org.tanku.kernel.forest.Stand;
import org.tanku.survey.Counties;
import org.tanku.survey.Problem;
import org.tanku.survey.RowProblem;
import org.tanku.survey.StandMapping;
import org.tanku.survey.StandRows;
import org.tanku.survey.SurveyHeader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The stands of a layer (图层小班): each feature is judged as ground and as a row of a stand table,
/// and is a stand only when it is both.
public final class LayerStands implements LayerSink {
    private final LayerGround ground;
    private final StandRows rows;
    private final Map<Integer, Stand> stands = new HashMap<>();

    /// @param columns as the layer's head tells them
    public LayerStands(
            LayerGround ground,
            List<String> columns,
            StandMapping mapping,
            SurveyHeader survey,
            Counties counties) {
        this.ground = ground;
        this.rows = new StandRows(columns, mapping, survey, counties);
    }

    @Override
    public void take(LayerFeature feature) {
        ground.take(bare(feature));
        judge(feature);
    }

    @Override
    public void offer(LayerFeature closed, LayerProblem problem) {
        ground.offer(bare(closed), problem);
        judge(closed);
    }

    @Override
    public void report(LayerProblem problem) {
        ground.report(problem);
    }

    /// Without its attributes: the ground stays in memory, they need not.
    private static LayerFeature bare(LayerFeature feature) {
        return new LayerFeature(feature.number(), Map.of(), feature.ground());
    }

    private void judge(LayerFeature feature) {
        if (rows.isComplete()) {
            rows.read(feature.number(), feature.attributes())
                    .ifPresent(stand -> stands.put(feature.number(), stand));
        }
    }

    /// How many features were met, good and bad.
    public int features() {
        return ground.features();
    }

    /// Those whose row and ground are good, in the order of the layer.
    public List<StandOnGround> stands() {
        return ground.good().stream()
                .flatMap(placed ->
                        Optional.ofNullable(stands.get(placed.feature().number()))
                                .map(stand -> of(placed, stand))
                                .stream())
                .toList();
    }

    /// All that must be corrected, by feature.
    public List<LayerProblem> problems() {
        List<LayerProblem> all = new ArrayList<>(ground.problems());
        rows.problems().forEach(problem -> all.add(LayerStands.of(problem)));
        if (all.isEmpty() && features() == 0) {
            all.add(LayerProblem.ofFile("", Problem.Kind.NO_ROWS));
        }
        all.sort(Comparator.comparingInt(LayerProblem::feature));
        return List.copyOf(all);
    }

    private static StandOnGround of(LayerGround.Placed placed, Stand stand) {
        return new StandOnGround(placed.feature().number(), stand, placed.degrees(), placed.area());
    }

    private static LayerProblem of(RowProblem problem) {
        return new LayerProblem(
                problem.row(), problem.column(), problem.found(), problem.expected());
    }
}
