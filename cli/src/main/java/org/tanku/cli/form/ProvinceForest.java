package org.tanku.cli.form;

import org.tanku.cli.form.FormOutcome.Figure;
import org.tanku.cli.form.FormOutcome.Note;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.method.Resolution;
import org.tanku.kernel.method.Setting;
import org.tanku.kernel.method.province.Grouping;
import org.tanku.kernel.method.province.OtherPools;
import org.tanku.kernel.method.province.ProvinceCase;
import org.tanku.kernel.method.province.ProvinceInventory;
import org.tanku.kernel.method.province.ProvinceStock;
import org.tanku.kernel.method.province.StockDifference;
import org.tanku.kernel.method.province.StockEquations;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.TonnesCarbon;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The vegetation carbon of a province (省域森林植被碳储量) from its table of stands; a second table of a
/// later survey gives the difference of the stocks.
final class ProvinceForest implements FormMethod {
    private static final String START = "start";
    private static final String BY = "by";
    private static final String ECONOMIC = "economic";
    private static final String POOLS = "pools";
    private static final String BETWEEN = "[、，,;；]";
    private static final String LINES = "volume-biomass@2026-1";
    private static final String DENSITIES = "province-biomass@2026-1";
    private static final String OTHER_POOLS = "pool-density@2026-1";

    /// No stand holds them, so nobody else can tell their carbon.
    private static final Setting<TonnesCarbon> SCATTERED =
            new Setting.Required<>(
                    StockEquations.C_SCATTERED,
                    new Words(
                            "散生木、四旁树不在小班表中，由使用者给出。",
                            "Scattered trees stand in no table of stands; supplied by the user."));

    @Override
    public String id() {
        return "province-stock";
    }

    @Override
    public List<Table> tables() {
        return List.of(
                new Table(START, Table.STANDS, true), new Table(Table.END, Table.STANDS, false));
    }

    @Override
    public List<Choice> choices() {
        return List.of(
                new Choice(BY, ChoiceWords.of(Grouping.class), ChoiceWords.of(Grouping.VEGETATION)),
                new Choice(ECONOMIC, List.of(), ""),
                new Choice(POOLS, List.of(), ""));
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(SCATTERED);
    }

    @Override
    public FormOutcome measure(FormCase asked) {
        List<Note> troubles = new ArrayList<>(unknownSpecies(asked));
        List<Survey> surveys = new ArrayList<>();
        for (String role : List.of(START, Table.END)) {
            if (asked.has(role)) {
                resolve(asked, role, troubles).ifPresent(surveys::add);
            }
        }
        if (asked.has(Table.END) && asked.settings().find(SCATTERED).isPresent()) {
            troubles.add(Note.of("province.SCATTERED_AT_TWO_SURVEYS", SCATTERED.name()));
        }
        LocalDate before = day(asked, START);
        if (asked.has(Table.END) && !before.isBefore(day(asked, Table.END))) {
            troubles.add(
                    Note.of(
                            "province.SURVEYS_NOT_IN_ORDER",
                            before.toString(),
                            day(asked, Table.END).toString()));
        }
        return troubles.isEmpty()
                ? told(asked, surveys)
                : new FormOutcome.Refused(troubles.stream().distinct().toList());
    }

    /// The stocks of one survey.
    private record Survey(LocalDate day, ProvinceStock stock) {}

    /// A table of stands that was read has a row at least.
    private static LocalDate day(FormCase asked, String role) {
        return asked.stands(role).getFirst().surveyedOn();
    }

    private static Set<String> economic(FormCase asked) {
        return Arrays.stream(asked.chosen(ECONOMIC).split(BETWEEN))
                .map(String::strip)
                .filter(species -> !species.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// A species that no table has is a slip of the pen, and would be counted as something else.
    private static List<Note> unknownSpecies(FormCase asked) {
        Set<String> unknown = economic(asked);
        for (String role : List.of(START, Table.END)) {
            asked.stands(role).stream().map(Stand::dominantSpecies).forEach(unknown::remove);
        }
        return unknown.stream()
                .map(species -> Note.of("province.ECONOMIC_NOT_IN_TABLE", species))
                .toList();
    }

    private static Optional<Survey> resolve(FormCase asked, String role, List<Note> troubles) {
        ProvinceInventory inventory =
                new ProvinceInventory(
                        ParameterSet.load(LINES),
                        ParameterSet.load(DENSITIES),
                        economic(asked),
                        asked.standIns());
        return switch (inventory.resolve(asked.stands(role))) {
            case Resolution.Incomplete<ProvinceCase>(var problems) -> {
                problems.forEach(each ->
                        troubles.add(
                                Note.of(
                                        "province." + each.kind(),
                                        each.stand().toString(),
                                        each.detail())));
                yield Optional.empty();
            }
            case Resolution.Complete<ProvinceCase>(var whole) ->
                    Optional.of(new Survey(day(asked, role), ProvinceInventory.stock(whole)));
        };
    }

    private static FormOutcome told(FormCase asked, List<Survey> surveys) {
        Grouping shown = ChoiceWords.read(Grouping.class, asked.chosen(BY));
        List<Figure> figures = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        for (Survey survey : surveys) {
            String day = survey.day().toString();
            for (ProvinceStock.Group group : survey.stock().by(shown)) {
                figures.add(Figure.of("province.group", group.stock(), day, group.key().name()));
                figures.add(
                        Figure.of("province.density", group.density(), day, group.key().name()));
            }
            figures.add(Figure.of("province.total", survey.stock().total(), day));
            figures.add(Figure.of("province.co2e", survey.stock().inCO2e(), day));
            pools(asked, survey, figures, notes);
            if (!survey.stock().uncounted().isEmpty()) {
                notes.add(Note.of("province.uncounted", day, survey.stock().uncounted().size()));
            }
            rows(survey, rows);
        }
        if (surveys.size() > 1) {
            difference(surveys.getFirst(), surveys.getLast(), figures, notes);
        }
        scattered(asked, surveys.getFirst(), figures, notes);
        return new FormOutcome.Measured(
                "groups",
                figures,
                notes,
                List.of(
                        "surveyed_on",
                        "grouping",
                        "code",
                        "chinese",
                        "english",
                        "stands",
                        "area_hm2",
                        "stock_tC",
                        "density_tC_per_hm2"),
                rows);
    }

    private static void pools(
            FormCase asked, Survey survey, List<Figure> figures, List<Note> notes) {
        String province = asked.chosen(POOLS);
        if (province.isEmpty()) {
            return;
        }
        String day = survey.day().toString();
        switch (OtherPools.of(
                survey.stock().by(Grouping.TYPE), ParameterSet.load(OTHER_POOLS), province)) {
            case OtherPools.NoDensity(var types) ->
                    notes.add(Note.of("province.no-pools", day, province, String.join("、", types)));
            case OtherPools.Counted(var understorey, var litter, var soil) -> {
                figures.add(Figure.of("province.understorey", understorey, day));
                figures.add(Figure.of("province.litter", litter, day));
                figures.add(Figure.of("province.soil", soil, day));
            }
        }
    }

    private static void difference(
            Survey first, Survey last, List<Figure> figures, List<Note> notes) {
        StockDifference difference =
                new StockDifference(first.stock(), first.day(), last.stock(), last.day());
        figures.add(Figure.of("province.change", difference.perYear()));
        if (difference.unmatched() > 0) {
            notes.add(Note.of("province.unmatched", difference.unmatched()));
        }
    }

    private static void scattered(
            FormCase asked, Survey survey, List<Figure> figures, List<Note> notes) {
        Optional<Explained<TonnesCarbon>> scattered = asked.settings().find(SCATTERED);
        if (scattered.isPresent()) {
            figures.add(Figure.of("province.whole", survey.stock().withScattered(scattered.get())));
        } else {
            notes.add(Note.of("province.no-scattered", SCATTERED.name()));
        }
    }

    private static void rows(Survey survey, List<List<Object>> rows) {
        for (Grouping grouping : Grouping.values()) {
            for (ProvinceStock.Group group : survey.stock().by(grouping)) {
                rows.add(
                        List.of(
                                survey.day().toString(),
                                ChoiceWords.of(grouping),
                                group.key().code(),
                                group.key().name().chinese(),
                                group.key().name().english(),
                                group.stands(),
                                group.area().value().value(),
                                group.stock().value().value(),
                                group.density().value().value()));
            }
        }
    }
}
