package org.tanku.cli.form;

import java.util.List;
import java.util.Optional;

/// The methods that are measured from tables of a form (表单计量方法清单).
public final class FormMethods {
    private static final List<FormMethod> ALL =
            List.of(
                    new FelledTrees(),
                    new OccasionFootprint(),
                    new PaddyFields(),
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
