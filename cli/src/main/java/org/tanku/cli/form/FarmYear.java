package org.tanku.cli.form;

import org.tanku.cli.form.FormOutcome.Figure;
import org.tanku.cli.form.FormOutcome.Note;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.Examined;
import org.tanku.kernel.method.Setting;
import org.tanku.kernel.method.WarmingPotentials;
import org.tanku.kernel.method.inventory.FarmActivity;
import org.tanku.kernel.method.inventory.FarmActivity.Animal;
import org.tanku.kernel.method.inventory.FarmActivity.Crop;
import org.tanku.kernel.method.inventory.FarmActivity.Herd;
import org.tanku.kernel.method.inventory.FarmActivity.Nitrogen;
import org.tanku.kernel.method.inventory.FarmActivity.RaisingMode;
import org.tanku.kernel.method.inventory.FarmActivity.RiceArea;
import org.tanku.kernel.method.inventory.FarmActivity.RiceCrop;
import org.tanku.kernel.method.inventory.FarmInventory;
import org.tanku.kernel.method.inventory.InventoryCase;
import org.tanku.kernel.method.inventory.InventoryFactors;
import org.tanku.kernel.method.inventory.InventoryProblem;
import org.tanku.kernel.quantity.Days;
import org.tanku.kernel.quantity.Heads;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.Tonnes;
import org.tanku.kernel.quantity.TonnesNitrogen;
import org.tanku.kernel.trace.Words;
import org.tanku.survey.FormRow;
import org.tanku.survey.TableForm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;

/// A year of farming in a province or county (农业清单): rice, herds, crops and nitrogen, a table each.
/// None may be left out: what a place does not have stands as a row of zero.
final class FarmYear implements FormMethod {
    private static final String RICE = "rice";
    private static final String HERDS = "herds";
    private static final String CROPS = "crops";
    private static final String NITROGEN = "nitrogen";
    private static final String FACTORS = "factors";
    private static final String GWP = "gwp";

    @Override
    public String id() {
        return "farm-inventory";
    }

    @Override
    public List<Table> tables() {
        return List.of(
                new Table(RICE, RICE, true),
                new Table(HERDS, HERDS, true),
                new Table(CROPS, CROPS, true),
                new Table(NITROGEN, NITROGEN, true));
    }

    @Override
    public List<Choice> choices() {
        return List.of(
                new Choice(FACTORS, ChoiceWords.of(InventoryFactors.class), ""),
                new Choice(GWP, ChoiceWords.of(WarmingPotentials.class), ""),
                FarmPlaces.rice(),
                FarmPlaces.livestock(),
                FarmPlaces.soil());
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of();
    }

    @Override
    public FormOutcome measure(FormCase asked) {
        Map<String, FormRow> nitrogen = new HashMap<>();
        List<Note> troubles = new ArrayList<>();
        for (FormRow row : asked.rows(NITROGEN)) {
            if (nitrogen.putIfAbsent(row.getText("kind"), row) != null) {
                troubles.add(
                        Note.of(
                                "farm.TWICE",
                                asked.told(NITROGEN, row),
                                kind(row.getText("kind"))));
            }
        }
        if (!troubles.isEmpty()) {
            return new FormOutcome.Refused(troubles);
        }
        return switch (InventoryCase.inventory(
                activity(asked, nitrogen),
                ChoiceWords.read(InventoryFactors.class, asked.chosen(FACTORS)))) {
            case Examined.Incomplete<FarmInventory, InventoryProblem>(var problems) ->
                    new FormOutcome.Refused(
                            problems.stream()
                                    .map(each ->
                                            Note.of(
                                                    "farm." + each.kind(),
                                                    each.where(),
                                                    each.detail()))
                                    .toList());
            case Examined.Complete<FarmInventory, InventoryProblem>(var whole) ->
                    told(whole, ChoiceWords.read(WarmingPotentials.class, asked.chosen(GWP)));
        };
    }

    private static FarmActivity activity(FormCase asked, Map<String, FormRow> nitrogen) {
        return new FarmActivity(
                FarmPlaces.of(asked),
                asked.rows(RICE).stream()
                        .map(row ->
                                new RiceArea(
                                        RiceCrop.valueOf(row.getText("crop")),
                                        new Hectares(row.get("area").value()),
                                        reading(asked, RICE, row, "days", Days::new)))
                        .toList(),
                asked.rows(HERDS).stream()
                        .map(row ->
                                new Herd(
                                        Animal.valueOf(row.getText("animal")),
                                        RaisingMode.valueOf(row.getText("mode")),
                                        new Heads(row.get("heads").value())))
                        .toList(),
                asked.rows(CROPS).stream()
                        .map(row ->
                                new Crop(
                                        row.getText("crop"),
                                        new Tonnes(row.get("yield").value()),
                                        reading(asked, CROPS, row, "straw_returned", Ratio::new)))
                        .toList(),
                new Nitrogen(
                        nitrogen(asked, nitrogen, "CHEMICAL"),
                        nitrogen(asked, nitrogen, "GRAZING"),
                        nitrogen(asked, nitrogen, "FUEL"),
                        nitrogen(asked, nitrogen, "RURAL")));
    }

    private static Words kind(String code) {
        return TableForm.get(NITROGEN).getColumn("kind").words(code);
    }

    private static <Q extends Quantity> Reading<Q> reading(
            FormCase asked, String role, FormRow row, String key, DoubleFunction<Q> unit) {
        return row.find(key)
                .map(found -> Reading.of(unit.apply(found.value())))
                .orElseGet(() -> Reading.missing(asked.told(role, row, role, key)));
    }

    private static Reading<TonnesNitrogen> nitrogen(
            FormCase asked, Map<String, FormRow> rows, String kind) {
        return Optional.ofNullable(rows.get(kind))
                .map(row -> Reading.of(new TonnesNitrogen(row.get("nitrogen").value())))
                .orElseGet(() ->
                        Reading.missing(
                                asked.file(NITROGEN)
                                        + ": "
                                        + kind(kind).chinese()
                                        + "/"
                                        + kind(kind).english()));
    }

    private static FormOutcome told(FarmInventory found, WarmingPotentials potentials) {
        FarmInventory.Methane methane = found.methane();
        FarmInventory.NitrousOxide nitrousOxide = found.nitrousOxide();
        List<Figure> sources =
                List.of(
                        Figure.of("farm.rice", methane.rice()),
                        Figure.of("farm.enteric", methane.enteric()),
                        Figure.of("farm.manure-methane", methane.manure()),
                        Figure.of("farm.soil", nitrousOxide.soil()),
                        Figure.of("farm.manure-nitrous-oxide", nitrousOxide.manure()));
        List<Figure> figures = new ArrayList<>(sources);
        figures.add(Figure.of("farm.methane", methane.total()));
        figures.add(Figure.of("farm.nitrous-oxide", nitrousOxide.total()));
        figures.add(Figure.of("farm.total", found.total(potentials)));
        return new FormOutcome.Measured(
                "sources",
                figures,
                List.of(Note.of("farm.account")),
                List.of("source", "emission", "unit"),
                sources.stream().map(FarmYear::row).toList());
    }

    private static List<Object> row(Figure source) {
        Quantity emission = source.value().value();
        return List.of(
                source.key().substring("farm.".length()),
                emission.value(),
                emission.unit().symbol());
    }
}
