package org.tanku.kernel.method.projection;

import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.TonnesCarbon;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;

import java.util.ArrayList;
import java.util.List;

/// The forest of a region through years to come by its age classes (区域龄级预估). The area as a whole
/// stays what it is: what is felled is renewed in the same year.
public record RegionProjection(
        List<AgeClass> classes, Explained<TonnesCarbon> start, List<RegionYear> years) {
    public RegionProjection {
        classes = List.copyOf(classes);
        years = List.copyOf(years);
    }

    /// @param classes from the youngest to the oldest, at least two
    /// @param origin where the areas were read: an inventory
    public static RegionProjection of(List<AgeClass> classes, String origin, int years) {
        if (classes.size() < 2) {
            throw new IllegalArgumentException(
                    "at least two age classes are needed, not " + classes.size());
        }
        List<Explained<Hectares>> areas =
                classes.stream()
                        .map(each -> Explained.given(AgeClassEquations.AREA, each.area(), origin))
                        .toList();
        Explained<TonnesCarbon> start = stock(classes, areas);
        List<RegionYear> walked = new ArrayList<>();
        for (int year = 1; year <= years; year++) {
            Explained<Hectares> felled = felled(classes, areas);
            List<Explained<Hectares>> later = later(classes, areas, felled);
            String told = Phrase.YEAR_OF_PROJECTION.tell(Integer.toString(year));
            areas =
                    later.stream()
                            .map(each ->
                                    Explained.given(AgeClassEquations.AREA, each.value(), told))
                            .toList();
            walked.add(new RegionYear(year, later, felled, stock(classes, areas)));
        }
        return new RegionProjection(classes, start, walked);
    }

    private static Explained<Hectares> felled(
            List<AgeClass> classes, List<Explained<Hectares>> areas) {
        List<Explained<Hectares>> parts = new ArrayList<>();
        for (int k = 0; k < classes.size(); k++) {
            parts.add(
                    AgeClassEquations.FELLED.of(
                            classes.get(k).felling().as(AgeClassEquations.FELLING), areas.get(k)));
        }
        return AgeClassEquations.RENEWAL.of(parts);
    }

    private static List<Explained<Hectares>> later(
            List<AgeClass> classes, List<Explained<Hectares>> areas, Explained<Hectares> renewed) {
        List<Explained<Hectares>> later = new ArrayList<>();
        AgeClass first = classes.getFirst();
        later.add(
                AgeClassEquations.FIRST.of(
                        first.felling().as(AgeClassEquations.FELLING),
                        first.width().as(AgeClassEquations.WIDTH),
                        areas.getFirst(),
                        renewed));
        for (int k = 1; k < classes.size(); k++) {
            later.add(
                    k == classes.size() - 1 ? last(classes, areas, k) : middle(classes, areas, k));
        }
        return later;
    }

    private static Explained<Hectares> middle(
            List<AgeClass> classes, List<Explained<Hectares>> areas, int k) {
        AgeClass below = classes.get(k - 1);
        return AgeClassEquations.MIDDLE.of(
                classes.get(k).felling().as(AgeClassEquations.FELLING),
                classes.get(k).width().as(AgeClassEquations.WIDTH),
                areas.get(k),
                below.felling().as(AgeClassEquations.FELLING_BELOW),
                below.width().as(AgeClassEquations.WIDTH_BELOW),
                areas.get(k - 1).as(AgeClassEquations.BELOW));
    }

    private static Explained<Hectares> last(
            List<AgeClass> classes, List<Explained<Hectares>> areas, int k) {
        AgeClass below = classes.get(k - 1);
        return AgeClassEquations.LAST.of(
                classes.get(k).felling().as(AgeClassEquations.FELLING),
                areas.get(k),
                below.felling().as(AgeClassEquations.FELLING_BELOW),
                below.width().as(AgeClassEquations.WIDTH_BELOW),
                areas.get(k - 1).as(AgeClassEquations.BELOW));
    }

    private static Explained<TonnesCarbon> stock(
            List<AgeClass> classes, List<Explained<Hectares>> areas) {
        List<Explained<TonnesCarbon>> parts = new ArrayList<>();
        for (int k = 0; k < classes.size(); k++) {
            parts.add(AgeClassEquations.CARBON.of(areas.get(k), classes.get(k).density()));
        }
        return AgeClassEquations.ALL.of(parts);
    }
}
