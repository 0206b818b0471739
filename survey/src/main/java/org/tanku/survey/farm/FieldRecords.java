package org.tanku.survey.farm;

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
import org.tanku.kernel.trace.Phrase;
import org.tanku.survey.FormRow;
import org.tanku.survey.Problem;
import org.tanku.survey.RowProblem;
import org.tanku.survey.TableForm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Field seasons put together from their table and the drain log (田块季节与排水记录). A drain belongs to
/// the record of its field and season that holds its first day, or to the only one there is.
public final class FieldRecords {
    /// The form of the table of seasons.
    public static final TableForm SEASONS = TableForm.get("paddy");

    /// The form of the drain log.
    public static final TableForm DRAINS = TableForm.get("drains");

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

    private final String file;
    private final List<FormRow> records;
    private final List<Misfit> misfits = new ArrayList<>();
    private final Map<FormRow, List<DrainEvent>> logs = new LinkedHashMap<>();

    private FieldRecords(String file, List<FormRow> records) {
        this.file = file;
        this.records = records;
    }

    /// What came of two tables that were read (田块记录读取结果).
    ///
    /// @param seasons empty when there are misfits
    public record Result(List<FieldSeason> seasons, List<Misfit> misfits) {
        public Result {
            seasons = List.copyOf(seasons);
            misfits = List.copyOf(misfits);
        }
    }

    /// A row that is good by itself and does not fit the others (不相符的行).
    ///
    /// @param form the table it stands in
    public record Misfit(TableForm form, FormRow row, RowProblem problem) {}

    /// @param file the name of the table of seasons, told in every step that starts there
    public static Result read(String file, List<FormRow> seasons, List<FormRow> drains) {
        return new FieldRecords(file, seasons).read(drains);
    }

    private Result read(List<FormRow> drains) {
        for (FormRow row : records) {
            if (inOrder(SEASONS, row, "first_day", "last_day")) {
                logs.put(row, new ArrayList<>());
            }
        }
        for (FormRow row : drains) {
            if (inOrder(DRAINS, row, "first_dry", "last_dry")) {
                seasonOf(row)
                        .ifPresentOrElse(
                                season ->
                                        logs.getOrDefault(season, new ArrayList<>())
                                                .add(event(row)),
                                () -> misfits.add(withoutSeason(row)));
            }
        }
        return new Result(
                misfits.isEmpty() ? logs.keySet().stream().map(this::season).toList() : List.of(),
                misfits);
    }

    private boolean inOrder(TableForm form, FormRow row, String firstKey, String lastKey) {
        LocalDate first = row.getDay(firstKey);
        LocalDate last = row.getDay(lastKey);
        if (last.isBefore(first)) {
            misfits.add(
                    new Misfit(
                            form,
                            row,
                            wrong(
                                    form,
                                    row,
                                    lastKey,
                                    last.toString(),
                                    Problem.of(Problem.Kind.DAYS_OUT_OF_ORDER, first))));
            return false;
        }
        return true;
    }

    private static Misfit withoutSeason(FormRow drain) {
        return new Misfit(
                DRAINS,
                drain,
                wrong(
                        DRAINS,
                        drain,
                        "field",
                        drain.getText("field"),
                        Problem.of(Problem.Kind.DRAIN_WITHOUT_SEASON, drain.getDay("first_dry"))));
    }

    /// A problem in the column of this key, named by both its headings.
    public static RowProblem wrong(
            TableForm form, FormRow row, String key, String found, Problem expected) {
        return new RowProblem(
                row.number(),
                String.join("/", form.getColumn(key).headings().subList(0, 2)),
                found,
                expected);
    }

    private Optional<FormRow> seasonOf(FormRow drain) {
        List<FormRow> same =
                records.stream()
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
        return Phrase.ROW_OF_FILE.tell(file, Integer.toString(row.number())) + ": " + key;
    }
}
