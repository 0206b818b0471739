package org.tanku.kernel.method.crediting;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.trace.Explained;

/// How uncertain the change of the trees is (抽样不确定性), with and without the project; not measured
/// where a stand table is all there is.
public record Sampling(Reading<Explained<Ratio>> project, Reading<Explained<Ratio>> baseline) {
    public static Sampling none() {
        return new Sampling(
                Reading.missing("no sampling result"), Reading.missing("no sampling result"));
    }

    public static Sampling of(Explained<Ratio> project) {
        return new Sampling(Reading.of(project), Reading.missing("no sampling result"));
    }
}
