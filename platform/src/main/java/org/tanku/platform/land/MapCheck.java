package org.tanku.platform.land;

import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.survey.RowProblem;
import org.tanku.survey.layer.DatumShift;
import org.tanku.survey.layer.Gcj02Risk;
import org.tanku.survey.layer.GroundRepair;
import org.tanku.survey.layer.StandOnGround;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a file would become, before anything is written (导入前检查).
///
/// @param obstacles what the sender must say first; nothing was read while there are any
/// @param features how many features or rows were met, good and bad
/// @param stands the good ones, in the order of the file
/// @param ground of the same stands; empty for a table
/// @param problems all that must be corrected, by feature or row
/// @param proposals how rings that cross could be repaired, if the sender says so
/// @param repairs what was repaired on the sender's word
/// @param overlaps ground that two stands of the file share; a survey may have some, a claim not
/// @param compared how the ground lies beside the latest survey of the same stands, where its file
///   leaves open that it is GCJ-02; none when there is nothing to compare with
/// @param moved how far the ground was moved from another datum; empty when it was not
public record MapCheck(
        List<Obstacle> obstacles,
        int features,
        List<Stand> stands,
        List<StandOnGround> ground,
        List<RowProblem> problems,
        List<GroundRepair.Proposed> proposals,
        List<GroundRepair.Proposed> repairs,
        List<Shared> overlaps,
        List<Gcj02Risk.Finding> compared,
        List<DatumShift.Reach> moved) {
    public MapCheck {
        obstacles = List.copyOf(obstacles);
        stands = List.copyOf(stands);
        ground = List.copyOf(ground);
        problems = List.copyOf(problems);
        proposals = List.copyOf(proposals);
        repairs = List.copyOf(repairs);
        overlaps = List.copyOf(overlaps);
        compared = List.copyOf(compared);
        moved = List.copyOf(moved);
    }

    /// What nobody but the sender can say (待确认事项).
    public enum Obstacle {
        LAYER_NOT_CHOSEN,
        COLUMNS_NOT_MAPPED,
        SYSTEM_NOT_TOLD,
        DATUM_NEEDS_PARAMETERS,
        DATUM_NOT_READABLE,
        SHIFT_NOT_ANSWERED
    }

    /// Ground that two stands of one file share (同一文件内重叠).
    public record Shared(StandCode first, StandCode second, SquareMetres area) {}

    static MapCheck stopped(Obstacle obstacle, List<Gcj02Risk.Finding> compared) {
        return new MapCheck(
                List.of(obstacle),
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                compared,
                List.of());
    }

    /// Of a table, or of a file that has nothing to read.
    static MapCheck ofRows(int rows, List<Stand> stands, List<RowProblem> problems) {
        return new MapCheck(
                List.of(), rows, stands, List.of(), problems, List.of(), List.of(), List.of(),
                List.of(), List.of());
    }

    /// How far the ground lies beside the survey and near to where GCJ-02 would put it; empty when
    /// it does not, or nobody knows.
    public Optional<Gcj02Risk.Comparison> looksShifted() {
        return compared.stream()
                .flatMap(each ->
                        each instanceof Gcj02Risk.Finding.LooksShifted(var comparison)
                                ? Stream.of(comparison)
                                : Stream.empty())
                .findFirst();
    }

    /// Whether an edition would come of it.
    public boolean isGood() {
        return obstacles.isEmpty() && problems.isEmpty() && !stands.isEmpty();
    }

    /// Stands whose ground is far from their registered area, the farthest first.
    public List<StandOnGround> far() {
        return ground.stream()
                .filter(StandOnGround::isFarFromRegistered)
                .sorted((a, b) ->
                        Double.compare(Math.abs(b.difference()), Math.abs(a.difference())))
                .toList();
    }

    /// The area of all ground on the ellipsoid.
    public SquareMetres measured() {
        return new SquareMetres(ground.stream().mapToDouble(s -> s.measured().value()).sum());
    }
}
