package org.tanku.platform.farm;

import org.tanku.kernel.method.Examined;
import org.tanku.kernel.method.paddy.FactorSet;
import org.tanku.kernel.method.paddy.FieldSeason;
import org.tanku.kernel.method.paddy.PaddyByDefaults;
import org.tanku.kernel.method.paddy.PaddyProblem;
import org.tanku.kernel.method.paddy.PaddyRequest;
import org.tanku.kernel.method.paddy.PaddyResult;
import org.tanku.kernel.trace.Telling;

import java.util.List;

/// One run of the kernel over the seasons of a project (计算): the only place where the room
/// computes.
final class PaddyRun {
    private PaddyRun() {}

    static Examined<PaddyByDefaults.Case, PaddyProblem> examine(
            FarmProject project, List<FieldSeason> seasons) {
        FarmProject.Choices choices = project.choices();
        return PaddyByDefaults.resolve(
                new PaddyRequest(
                        seasons,
                        project.area(),
                        choices.potentials(),
                        choices.deduction(),
                        project.acceptance()),
                FactorSet.Choice.of(choices.factors()),
                choices.region(),
                choices.nitrousOxide());
    }

    static String trace(PaddyResult result) {
        return Telling.json(result.reduction().step());
    }

    /// SM3 over `seasons <digest>`, `drains <digest>` and `trace <json>`, a line each.
    static String digest(FieldFiles files, String trace) {
        return FieldFile.sm3(
                "seasons "
                        + files.seasons().digest()
                        + "\ndrains "
                        + files.drains().digest()
                        + "\ntrace "
                        + trace
                        + "\n");
    }
}
