package org.tanku.cli.form;

import org.tanku.kernel.method.bamboo.BambooCase;

import java.util.List;
import java.util.Optional;

/// The methods that are measured from tables of a form (表单计量方法清单).
public final class FormMethods {
    private static final List<FormMethod> ALL =
            List.of(
                    new PlotSample(PlotDesign.STRATA),
                    new PlotSample(PlotDesign.CLUSTERS),
                    new PlotSample(PlotDesign.DOUBLE),
                    new BambooCulms("ar-cm-002", BambooCase.Kind.AFFORESTATION),
                    new BambooCulms("ar-cm-005", BambooCase.Kind.MANAGEMENT),
                    new FelledTrees(),
                    new OccasionFootprint(),
                    new PaddyFields(),
                    new FarmYear(),
                    new SparedNitrogen(),
                    new CompostedManure(),
                    new ProvinceForest(),
                    new ProjectedStands());

    private FormMethods() {}

    public static List<FormMethod> list() {
        return ALL;
    }

    public static Optional<FormMethod> find(String id) {
        return ALL.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
