package org.tanku.cli.inventory;

import java.util.List;
import java.util.Map;

/// An inventory as read (森林清查): its evaluations, and what was summed on each plot.
public final class Inventory {
    private final List<Evaluation> evaluations;
    private final Map<String, PlotSum> plots;
    private final boolean carbon;

    Inventory(List<Evaluation> evaluations, Map<String, PlotSum> plots, boolean carbon) {
        this.evaluations = List.copyOf(evaluations);
        this.plots = plots;
        this.carbon = carbon;
    }

    /// In the order of their years.
    public List<Evaluation> evaluations() {
        return evaluations;
    }

    /// Whether the table of trees tells their carbon.
    public boolean hasCarbon() {
        return carbon;
    }

    PlotSum plot(String number) {
        return plots.getOrDefault(number, new PlotSum());
    }

    /// One evaluation for volume (评价): a year and the plots that stand for it.
    public record Evaluation(
            String number, int year, String description, List<EstimationUnit> units) {
        public Evaluation {
            units = List.copyOf(units);
        }
    }

    /// An area that is known, with the strata in it (总体单元).
    ///
    /// @param points points on the first-phase map, by which the strata are weighted
    record EstimationUnit(double area_acre, double points, List<Stratum> strata) {
        EstimationUnit {
            strata = List.copyOf(strata);
        }
    }

    /// Plots that stand for one class of the map (层).
    record Stratum(double points, Adjustment adjustment, List<String> plots) {
        Stratum {
            plots = List.copyOf(plots);
        }
    }
}
