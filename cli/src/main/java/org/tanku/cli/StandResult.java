package org.tanku.cli;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.method.Removals;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.method.stock.Stocks;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Step;
import org.tanku.kernel.trace.Summation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a method says of the stands of a case (小班计量结果), ready to be told and written.
///
/// @param figures what was computed, by the name of its column: one for removals, up to two for
///   stocks
/// @param stands every stand of any survey by code, as the last survey describes it
/// @param unchecked what the figures rest on that was not checked against its source
record StandResult(
        Circumstances of,
        SequencedMap<String, Figure> figures,
        List<Stand> stands,
        Set<LowConfidence> unchecked) {
    /// Under which circumstances it was computed.
    record Circumstances(
            String method, List<Input> inputs, ParameterSet parameters, StandIns standIns) {
        Circumstances {
            inputs = List.copyOf(inputs);
        }
    }

    /// One explained figure for each stand, by the text of its code, and the total.
    record Figure(Map<String, Explained<TonnesCO2e>> stands, Explained<TonnesCO2e> total) {}

    static StandResult ofRemovals(Circumstances of, Removals removals) {
        Map<String, Explained<TonnesCO2e>> stands = new HashMap<>();
        removals.stands().forEach(each -> stands.put(each.stand().toString(), each.removal()));
        SequencedMap<String, Figure> figures = new LinkedHashMap<>();
        figures.put("removal_tCO2e", new Figure(stands, removals.totalInBrief()));
        return of(of, figures);
    }

    static StandResult ofStocks(Circumstances of, Stocks stocks) {
        SequencedMap<String, Figure> figures = new LinkedHashMap<>();
        figures.put("stock_tCO2e", figure(stocks));
        return of(of, figures);
    }

    static StandResult ofStocks(Circumstances of, Stocks start, Stocks end) {
        SequencedMap<String, Figure> figures = new LinkedHashMap<>();
        figures.put("stock_start_tCO2e", figure(start));
        figures.put("stock_end_tCO2e", figure(end));
        return of(of, figures);
    }

    private static StandResult of(Circumstances of, SequencedMap<String, Figure> figures) {
        Map<String, Stand> stands = new HashMap<>();
        of.inputs().stream()
                .filter(input -> input.role() != Input.Role.BASELINE)
                .forEach(input -> stands.putAll(byCode(input)));
        List<Stand> sorted =
                stands.values().stream().sorted(Comparator.comparing(Stand::code)).toList();
        Set<LowConfidence> unchecked = new TreeSet<>();
        figures.values()
                .forEach(figure ->
                        figure.stands()
                                .values()
                                .forEach(each -> LowConfidence.gather(each.step(), unchecked)));
        return new StandResult(of, figures, sorted, unchecked);
    }

    private static Figure figure(Stocks stocks) {
        Map<String, Explained<TonnesCO2e>> stands = new HashMap<>();
        stocks.stands().forEach(each -> stands.put(each.stand().toString(), each.stock()));
        return new Figure(stands, stocks.total());
    }

    private static Map<String, Stand> byCode(Input input) {
        Map<String, Stand> stands = new HashMap<>();
        input.stands().forEach(stand -> stands.put(stand.code().toString(), stand));
        return stands;
    }

    Mu area() {
        Summation area_mu = new Summation();
        stands.forEach(stand -> area_mu.add(stand.area().value()));
        return new Mu(area_mu.value());
    }

    /// Two stocks have a difference; a stand that one survey lacks has none.
    boolean hasChange() {
        return figures.size() == 2;
    }

    double totalChange_tCO2e() {
        return figures.lastEntry().getValue().total().value().value()
                - figures.firstEntry().getValue().total().value().value();
    }

    Result result(boolean traces) {
        List<String> columns = new ArrayList<>(List.of("code", "area_mu", "species"));
        of.inputs().forEach(input -> columns.add("stock_" + input.role().word() + "_m3_per_hm2"));
        columns.addAll(figures.keySet());
        if (hasChange()) {
            columns.add("change_tCO2e");
        }
        List<Map<String, Stand>> surveys = of.inputs().stream().map(StandResult::byCode).toList();
        List<List<Object>> rows = stands.stream().map(stand -> row(stand, surveys)).toList();
        return new Result("stands", head(), columns, rows, traces ? traces() : Map.of());
    }

    private List<Object> row(Stand stand, List<Map<String, Stand>> surveys) {
        String code = stand.code().toString();
        List<Object> row =
                new ArrayList<>(List.of(code, stand.area().value(), stand.dominantSpecies()));
        for (Map<String, Stand> survey : surveys) {
            Stand surveyed = survey.get(code);
            row.add(surveyed == null ? "" : stock(surveyed));
        }
        List<Double> values = new ArrayList<>();
        for (Figure figure : figures.values()) {
            Explained<TonnesCO2e> found = figure.stands().get(code);
            if (found == null) {
                row.add("");
            } else {
                row.add(found.value().value());
                values.add(found.value().value());
            }
        }
        if (hasChange()) {
            row.add(values.size() == 2 ? (Object) (values.getLast() - values.getFirst()) : "");
        }
        return row;
    }

    private static Object stock(Stand stand) {
        return switch (stand.stockPerHectare()) {
            case Reading.Measured<CubicMetresPerHectare>(var stock) -> stock.value();
            case Reading.NotMeasured<CubicMetresPerHectare> _ -> "";
        };
    }

    /// By stand code, with the figure's name where there are two; and the totals.
    Map<String, Step> traces() {
        Map<String, Step> traces = new LinkedHashMap<>();
        figures.forEach((name, figure) -> {
            String suffix = hasChange() ? "." + name.replace("_tCO2e", "") : "";
            for (Stand stand : stands) {
                Explained<TonnesCO2e> found = figure.stands().get(stand.code().toString());
                if (found != null) {
                    traces.put(stand.code() + suffix, found.step());
                }
            }
            traces.put(Result.TOTAL + suffix, figure.total().step());
        });
        return traces;
    }

    private Map<String, Object> head() {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("format", ResultWriting.FORMAT);
        head.put("method", of.method());
        head.put("parameterSet", of.parameters().id());
        head.put("parameterSetSha256", of.parameters().sha256());
        head.put("tanku", Versions.product());
        head.put("standIns", new TreeMap<>(of.standIns().rowFor()));
        head.put("inputs", of.inputs().stream().map(StandResult::input).toList());
        head.put("lowConfidence", unchecked.stream().map(Object::toString).toList());
        head.put("standCount", stands.size());
        head.put("area_mu", area().value());
        head.put("area_hm2", area().toHectares().value());
        figures.forEach(
                (name, figure) -> head.put("total_" + name, figure.total().value().value()));
        if (hasChange()) {
            head.put("total_change_tCO2e", totalChange_tCO2e());
        }
        return head;
    }

    private static Map<String, Object> input(Input input) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("role", input.role().word());
        told.put("file", input.file());
        told.put("bytes", input.bytes());
        told.put("sm3", input.sm3());
        told.put("surveyedOn", input.survey().surveyedOn().toString());
        told.put("stands", input.stands().size());
        return told;
    }
}
