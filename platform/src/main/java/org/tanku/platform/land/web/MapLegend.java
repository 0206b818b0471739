package org.tanku.platform.land.web;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tanku.kernel.forest.AgeGroup;
import org.tanku.kernel.forest.ForestCategory;
import org.tanku.platform.land.EditionId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Writes the legend of an edition's map in the reader's language (图例): for each colouring the
/// classes that occur, with the number of their stands.
@Component
class MapLegend {
    /// More colours than this nobody tells apart.
    static final int MOST_SPECIES = 9;

    private final LegendCounts counts;
    private final MessageSource messages;

    MapLegend(LegendCounts counts, MessageSource messages) {
        this.counts = counts;
        this.messages = messages;
    }

    List<LegendLine> lines(EditionId edition, Locale locale) {
        Map<Colouring, Map<String, Integer>> counted = counts.of(edition);
        List<LegendLine> lines = new ArrayList<>();
        counted.forEach((by, stands) -> {
            switch (by) {
                case SPECIES -> species(stands, locale, lines);
                case AGE_GROUP, AGE, CANOPY, CATEGORY ->
                        steps(by, locale)
                                .forEach(step -> {
                                    int found = stands.getOrDefault(step.kind(), 0);
                                    if (found > 0) {
                                        lines.add(
                                                new LegendLine(
                                                        by.word(),
                                                        step.kind(),
                                                        step.swatch(),
                                                        step.label(),
                                                        found));
                                    }
                                });
            }
        });
        return lines;
    }

    private record Step(String kind, String swatch, String label) {}

    private void species(Map<String, Integer> stands, Locale locale, List<LegendLine> lines) {
        String by = Colouring.SPECIES.word();
        List<Map.Entry<String, Integer>> largestFirst =
                stands.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Integer>comparingByValue(
                                                Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .toList();
        int own = Math.min(MOST_SPECIES, largestFirst.size());
        for (int i = 0; i < own; i++) {
            String name = largestFirst.get(i).getKey();
            lines.add(new LegendLine(by, name, by + "-" + i, name, largestFirst.get(i).getValue()));
        }
        if (own < largestFirst.size()) {
            int rest = largestFirst.stream().skip(own).mapToInt(Map.Entry::getValue).sum();
            String label = say(locale, "other-species", largestFirst.size() - own);
            lines.add(new LegendLine(by, LegendLine.OTHERS, by + "-other", label, rest));
        }
    }

    private List<Step> steps(Colouring by, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        List<Step> steps = new ArrayList<>();
        switch (by) {
            case SPECIES -> {}
            case AGE_GROUP -> {
                for (AgeGroup each : AgeGroup.values()) {
                    String label = english ? each.english() : each.chinese();
                    add(steps, by, each.name(), label);
                }
                ages(StandClasses.AGE_STEP_WITHOUT_LIMITS, locale)
                        .forEach((from, label) ->
                                add(
                                        steps,
                                        by,
                                        StandClasses.WITHOUT_LIMITS + from,
                                        say(locale, "without-limits", label)));
            }
            case AGE ->
                    ages(StandClasses.AGE_STEP, locale)
                            .forEach((from, label) -> add(steps, by, "" + from, label));
            case CANOPY -> {
                for (int step = 0; step < StandClasses.CANOPY_STEPS; step++) {
                    boolean isLast = step == StandClasses.CANOPY_STEPS - 1;
                    String label =
                            say(
                                    locale,
                                    isLast ? "canopy-last" : "canopy",
                                    tenths(2 * step),
                                    tenths(2 * step + 2));
                    add(steps, by, Integer.toString(step), label);
                }
            }
            case CATEGORY -> {
                for (ForestCategory each : ForestCategory.values()) {
                    String label = english ? each.english() : each.chinese();
                    add(steps, by, each.name(), label);
                }
            }
        }
        steps.add(new Step(StandClasses.NOT_MEASURED, "missing", say(locale, "not-measured")));
        return steps;
    }

    private static void add(List<Step> steps, Colouring by, String kind, String label) {
        steps.add(new Step(kind, by.word() + "-" + steps.size(), label));
    }

    private static String tenths(int tenths) {
        return tenths / 10 + "." + tenths % 10;
    }

    private Map<Integer, String> ages(int step, Locale locale) {
        Map<Integer, String> ages = new TreeMap<>();
        for (int from = 0; from < StandClasses.OLDEST; from += step) {
            ages.put(from, say(locale, "age", from, from + step - 1));
        }
        ages.put(StandClasses.OLDEST, say(locale, "age-oldest", StandClasses.OLDEST));
        return ages;
    }

    private String say(Locale locale, String what, Object... words) {
        return messages.getMessage("map.legend." + what, words, locale);
    }
}
