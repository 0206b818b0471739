package org.tanku.cli.form;

import org.tanku.cli.form.FormOutcome.Figure;
import org.tanku.cli.form.FormOutcome.Note;
import org.tanku.kernel.method.Setting;
import org.tanku.kernel.method.WarmingPotentials;
import org.tanku.kernel.method.inventory.FarmActivity.Place;
import org.tanku.kernel.method.inventory.Fertiliser;
import org.tanku.kernel.method.inventory.FertiliserSaving;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesNitrogen;
import org.tanku.kernel.trace.Explained;
import org.tanku.survey.FormRow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Nitrogen no longer spread on fields (化肥减量): each row an item and the tonnes less.
final class SparedNitrogen implements FormMethod {
    private static final String FERTILISER = "fertiliser";
    private static final String GWP = "gwp";

    @Override
    public String id() {
        return FERTILISER;
    }

    @Override
    public List<Table> tables() {
        return List.of(new Table(FERTILISER, FERTILISER, true));
    }

    @Override
    public List<Choice> choices() {
        return List.of(
                new Choice(GWP, ChoiceWords.of(WarmingPotentials.class), ""), FarmPlaces.soil());
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of();
    }

    @Override
    public FormOutcome measure(FormCase asked) {
        Set<String> seen = new HashSet<>();
        List<Note> troubles =
                asked.rows(FERTILISER).stream()
                        .filter(row -> !seen.add(row.getText("item")))
                        .map(row ->
                                Note.of(
                                        "fertiliser.ITEM_TWICE",
                                        asked.told(FERTILISER, row),
                                        row.getText("item")))
                        .toList();
        return troubles.isEmpty() ? told(asked) : new FormOutcome.Refused(troubles);
    }

    private static FormOutcome told(FormCase asked) {
        Place place = FarmPlaces.of(asked);
        WarmingPotentials potentials = ChoiceWords.read(WarmingPotentials.class, asked.chosen(GWP));
        List<Explained<TonnesCO2e>> parts = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        for (FormRow row : asked.rows(FERTILISER)) {
            String item = row.getText("item");
            TonnesNitrogen less = new TonnesNitrogen(row.get("less").value());
            Explained<TonnesCO2e> avoided =
                    FertiliserSaving.of(less, asked.told(FERTILISER, row), place, potentials);
            parts.add(avoided);
            figures.add(Figure.of("fertiliser.item", avoided, item));
            rows.add(List.of(item, less.value(), avoided.value().value()));
        }
        figures.add(Figure.of("fertiliser.total", Fertiliser.TOTAL.of(parts)));
        return new FormOutcome.Measured(
                "items",
                figures,
                List.of(Note.of("fertiliser.policy")),
                List.of("item", "nitrogen_less_t", "avoided_tCO2e"),
                rows);
    }
}
