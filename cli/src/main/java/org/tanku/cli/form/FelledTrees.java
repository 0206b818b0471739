package org.tanku.cli.form;

import org.tanku.cli.form.FormOutcome.Figure;
import org.tanku.cli.form.FormOutcome.Note;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.Setting;
import org.tanku.kernel.method.judicial.CarbonLoss;
import org.tanku.kernel.method.judicial.JudicialLoss;
import org.tanku.kernel.method.judicial.Kappa;
import org.tanku.kernel.method.judicial.LossChoice;
import org.tanku.kernel.method.judicial.LossItem;
import org.tanku.kernel.method.judicial.LossResolution;
import org.tanku.kernel.method.judicial.LossSheet;
import org.tanku.kernel.method.judicial.LossStrategy;
import org.tanku.kernel.method.judicial.LossTable;
import org.tanku.kernel.method.judicial.TonnesDue;
import org.tanku.kernel.method.tree.EquationSet;
import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.CubicMetres;
import org.tanku.kernel.quantity.Metres;
import org.tanku.survey.FormRow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The loss of carbon by felled trees (司法碳汇损失): each row gives a volume, a tree by diameter and
/// height, or a stump.
final class FelledTrees implements FormMethod {
    private static final String FELLED = "felled";
    private static final String STRATEGY = "strategy";
    private static final String KAPPA = "kappa";
    private static final String EQUATIONS = "equations";

    @Override
    public String id() {
        return JudicialLoss.METHODOLOGY.id();
    }

    @Override
    public List<Table> tables() {
        return List.of(new Table(FELLED, FELLED, true));
    }

    @Override
    public List<Choice> choices() {
        return List.of(
                new Choice(STRATEGY, List.of("stock-only", "volume-expansion", "calibrated"), ""),
                new Choice(KAPPA, List.of("exact", "rounded"), "exact"),
                new Choice(
                        EQUATIONS,
                        Arrays.stream(EquationSet.values()).map(EquationSet::id).toList(),
                        EquationSet.FUJIAN_VOLUME.id()));
    }

    @Override
    public List<Setting<?>> settings() {
        return JudicialLoss.METHODOLOGY.settings();
    }

    @Override
    public FormOutcome measure(FormCase asked) {
        List<LossItem> items = new ArrayList<>();
        List<Note> troubles = new ArrayList<>();
        for (FormRow row : asked.rows(FELLED)) {
            item(asked, row)
                    .ifPresentOrElse(
                            items::add,
                            () ->
                                    troubles.add(
                                            Note.of("loss.NOTHING_MEASURED", row.getText("item"))));
        }
        if (!troubles.isEmpty()) {
            return new FormOutcome.Refused(troubles);
        }
        return switch (LossTable.resolve(new LossSheet(items, List.of()), choice(asked))) {
            case LossResolution.Incomplete(var problems) ->
                    new FormOutcome.Refused(
                            problems.stream()
                                    .map(each ->
                                            Note.of(
                                                    "loss." + each.kind(),
                                                    each.number(),
                                                    each.detail()))
                                    .toList());
            case LossResolution.Complete(var whole) -> told(JudicialLoss.assess(whole));
        };
    }

    private static LossChoice choice(FormCase asked) {
        LossStrategy strategy =
                switch (asked.chosen(STRATEGY)) {
                    case "stock-only" -> new LossStrategy.StockOnly();
                    case "volume-expansion" -> new LossStrategy.VolumeExpansion(false, false);
                    default -> new LossStrategy.FujianCalibrated();
                };
        return LossChoice.of(strategy, Kappa.valueOf(asked.chosen(KAPPA).toUpperCase(Locale.ROOT)))
                .with(EquationSet.find(asked.chosen(EQUATIONS)).orElseThrow())
                .with(asked.standIns())
                .with(asked.settings());
    }

    /// The first of volume, diameter and stump that the row gives.
    private static Optional<LossItem> item(FormCase asked, FormRow row) {
        String number = row.getText("item");
        String species = row.getText("species");
        String origin = asked.told(FELLED, row);
        Reading<Metres> height =
                row.find("height")
                        .map(value -> Reading.of(new Metres(value.value())))
                        .orElseGet(() -> Reading.missing("the table gives no height"));
        Optional<LossItem> volume =
                row.find("volume")
                        .map(value ->
                                new LossItem.FelledVolume(
                                        number, species, new CubicMetres(value.value()), origin));
        return volume.or(() ->
                        row.find("dbh")
                                .map(value ->
                                        new LossItem.FelledTree(
                                                number,
                                                species,
                                                new Centimetres(value.value()),
                                                height,
                                                origin)))
                .or(() ->
                        row.find("stump")
                                .map(value ->
                                        new LossItem.Stump(
                                                number,
                                                species,
                                                new Centimetres(value.value()),
                                                height,
                                                origin)));
    }

    private static FormOutcome told(CarbonLoss loss) {
        List<Figure> figures = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        for (CarbonLoss.OfSpecies part : loss.parts()) {
            figures.add(Figure.of("loss.part", part.loss(), part.name()));
            rows.add(List.of(part.name(), part.loss().value().value()));
        }
        figures.add(Figure.of("loss.total", loss.total()));
        return new FormOutcome.Measured(
                "parts",
                figures,
                List.of(
                        Note.of(
                                "loss.due",
                                Long.toString(TonnesDue.ceilOf(loss.total().value()).value())),
                        Note.of("loss.not-counted", Integer.toString(loss.notCounted().size()))),
                List.of("part", "loss_tCO2e"),
                rows);
    }
}
