package org.tanku.cli.form;

import org.tanku.cli.form.FormOutcome.Note;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.paddy.Amendment;
import org.tanku.kernel.method.paddy.CultivationPattern.Acidity;
import org.tanku.kernel.method.paddy.CultivationPattern.OrganicCarbon;
import org.tanku.kernel.method.paddy.CultivationPattern.RiceSeason;
import org.tanku.kernel.method.paddy.CultivationPattern.Soil;
import org.tanku.kernel.method.paddy.FieldSeason;
import org.tanku.kernel.method.paddy.PreSeason;
import org.tanku.kernel.method.paddy.WaterLog;
import org.tanku.kernel.method.paddy.WaterLog.DrainEvent;
import org.tanku.kernel.method.paddy.WaterRegime;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.KilogramsNitrogenPerHectare;
import org.tanku.kernel.quantity.TonnesPerHectare;
import org.tanku.survey.FormRow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Field seasons put together from their table and the drain log (田块季节与排水记录). A drain belongs to
/// the record of its field and season that holds its first day, or to the only one there is.
final class PaddyTables {
    static final String SEASONS = "seasons";
    static final String DRAINS = "drains";

    /// Soil and zone tell groups of reference fields apart; the route by default factors reads
    /// neither.
    private static final Soil NOT_READ =
            new Soil(Acidity.BELOW_7, OrganicCarbon.FROM_1_TO_3_PERCENT);

    private static final Map<Amendment, String> COLUMNS =
            new EnumMap<>(
                    Map.of(
                            Amendment.STRAW_UNDER_30_DAYS, "straw_fresh",
                            Amendment.STRAW_OVER_30_DAYS, "straw_old",
                            Amendment.COMPOST, "compost",
                            Amendment.FARMYARD_MANURE, "farmyard_manure",
                            Amendment.GREEN_MANURE, "green_manure"));

    private final FormCase asked;
    private final List<Note> troubles = new ArrayList<>();
    private final Map<FormRow, List<DrainEvent>> logs = new LinkedHashMap<>();

    PaddyTables(FormCase asked) {
        this.asked = asked;
    }

    /// Empty when there are troubles to tell.
    List<FieldSeason> seasons() {
        for (FormRow row : asked.rows(SEASONS)) {
            if (inOrder(SEASONS, row, row.getDay("first_day"), row.getDay("last_day"))) {
                logs.put(row, new ArrayList<>());
            }
        }
        for (FormRow row : asked.rows(DRAINS)) {
            if (inOrder(DRAINS, row, row.getDay("first_dry"), row.getDay("last_dry"))) {
                seasonOf(row)
                        .ifPresentOrElse(
                                season ->
                                        logs.getOrDefault(season, new ArrayList<>())
                                                .add(event(row)),
                                () ->
                                        troubles.add(
                                                Note.of(
                                                        "paddy.DRAIN_WITHOUT_SEASON",
                                                        asked.told(DRAINS, row),
                                                        row.getText("field"))));
            }
        }
        return troubles.isEmpty() ? logs.keySet().stream().map(this::season).toList() : List.of();
    }

    List<Note> troubles() {
        return List.copyOf(troubles);
    }

    private boolean inOrder(String role, FormRow row, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            troubles.add(Note.of("paddy.DAYS_OUT_OF_ORDER", asked.told(role, row), first, last));
            return false;
        }
        return true;
    }

    private Optional<FormRow> seasonOf(FormRow drain) {
        List<FormRow> same =
                asked.rows(SEASONS).stream()
                        .filter(each ->
                                each.getText("field").equals(drain.getText("field"))
                                        && each.getText("season").equals(drain.getText("season")))
                        .toList();
        LocalDate day = drain.getDay("first_dry");
        return same.stream()
                .filter(each ->
                        !day.isBefore(each.getDay("first_day"))
                                && !day.isAfter(each.getDay("last_day")))
                .findFirst()
                .or(() -> same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty());
    }

    private static DrainEvent event(FormRow row) {
        return new DrainEvent(
                row.getDay("first_dry"),
                row.getDay("last_dry"),
                row.getText("purpose").equals("HARVEST"),
                row.findText("trigger").orElse(""));
    }

    private FieldSeason season(FormRow row) {
        return new FieldSeason(
                row.getText("field"),
                row.getDay("last_day").getYear(),
                RiceSeason.valueOf(row.getText("season")),
                new FieldSeason.Site(
                        WaterRegime.valueOf(row.getText("baseline_water")),
                        PreSeason.valueOf(row.getText("pre_season")),
                        NOT_READ,
                        ""),
                new Hectares(row.get("area").value()),
                row.getDay("first_day"),
                row.getDay("last_day"),
                new WaterLog(logs.getOrDefault(row, List.of())),
                amendments(row),
                new FieldSeason.Harvest(harvested(row, "yield"), harvested(row, "baseline_yield")),
                row.find("nitrogen")
                        .map(found -> Reading.of(new KilogramsNitrogenPerHectare(found.value())))
                        .orElseGet(() -> Reading.missing(empty(row, "nitrogen"))));
    }

    private static List<Amendment.Rate> amendments(FormRow row) {
        List<Amendment.Rate> rates = new ArrayList<>();
        COLUMNS.forEach((amendment, column) ->
                row.find(column)
                        .map(found -> new TonnesPerHectare(found.value()))
                        .ifPresent(rate -> rates.add(new Amendment.Rate(amendment, rate))));
        return rates;
    }

    private Reading<TonnesPerHectare> harvested(FormRow row, String key) {
        return row.find(key)
                .map(found -> Reading.of(new TonnesPerHectare(found.value())))
                .orElseGet(() -> Reading.missing(empty(row, key)));
    }

    private String empty(FormRow row, String key) {
        return asked.told(SEASONS, row) + ": " + key;
    }
}
