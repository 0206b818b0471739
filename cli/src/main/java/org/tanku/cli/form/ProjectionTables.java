package org.tanku.cli.form;

import org.tanku.cli.form.FormOutcome.Note;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.method.growth.AgeRange;
import org.tanku.kernel.method.growth.CurveEquations;
import org.tanku.kernel.method.growth.CurveForm;
import org.tanku.kernel.method.growth.GrowthCurve;
import org.tanku.kernel.method.projection.Scenario;
import org.tanku.kernel.method.projection.StandCurve;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCarbonPerHectare;
import org.tanku.kernel.quantity.Years;
import org.tanku.survey.FormRow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads growth curves and what is to happen to stands from their tables (预估用表).
final class ProjectionTables {
    static final String STANDS = "stands";
    static final String CURVES = "curves";
    static final String EVENTS = "events";
    private static final String PUBLISHED = "growth-curves@2026-1";
    private static final String SPECIES = "species";
    private static final String SHARE = "share";
    private static final String LOST = "lost";

    private final FormCase asked;
    private final List<Note> troubles = new ArrayList<>();

    ProjectionTables(FormCase asked) {
        this.asked = asked;
    }

    List<Note> troubles() {
        return List.copyOf(troubles);
    }

    Map<String, StandCurve> curves() {
        Map<String, StandCurve> curves = new HashMap<>();
        for (FormRow row : asked.rows(CURVES)) {
            String species = row.getText(SPECIES);
            Optional<StandCurve> curve =
                    row.findText("published").isPresent() ? published(row) : given(row);
            if (curve.isPresent() && curves.put(species, curve.get()) != null) {
                trouble("CURVE_TWICE", CURVES, row, species);
            }
        }
        return curves;
    }

    /// A curve of the carbon of the trees that somebody published.
    private Optional<StandCurve> published(FormRow row) {
        String name = row.findText("published").orElseThrow();
        ParameterSet curves = ParameterSet.load(PUBLISHED);
        List<String> known =
                curves.rows().stream()
                        .filter(each ->
                                curves.find(each, CurveEquations.OF_CARBON.asymptote().name())
                                        .filter(a ->
                                                a.value().unit()
                                                        == CurveEquations.OF_CARBON
                                                                .asymptote()
                                                                .unit())
                                        .isPresent())
                        .toList();
        if (known.contains(name)
                && Stream.of("a_volume", "a_carbon", "b", "c", "first_age", "last_age")
                        .allMatch(key -> row.find(key).isEmpty())
                && row.findText("form").isEmpty()) {
            return Optional.of(
                    new StandCurve.OfCarbon(
                            GrowthCurve.of(curves, name, CurveEquations.OF_CARBON)));
        }
        trouble("CURVE_NOT_PUBLISHED", CURVES, row, name, String.join(", ", known));
        return Optional.empty();
    }

    /// A curve with its own parameters: all of them, of volume or of carbon.
    private Optional<StandCurve> given(FormRow row) {
        Optional<CurveForm> form = row.findText("form").map(CurveForm::valueOf);
        List<Ratio> shape =
                Stream.of("b", "c")
                        .flatMap(key -> row.find(key).stream())
                        .map(value -> new Ratio(value.value()))
                        .toList();
        Optional<Quantity> volume = row.find("a_volume");
        Optional<Quantity> carbon = row.find("a_carbon");
        Optional<Quantity> first = row.find("first_age");
        Optional<Quantity> last = row.find("last_age");
        if (form.isEmpty()
                || row.findText("source").isEmpty()
                || row.find("b").isEmpty()
                || 1 + shape.size() != form.get().parameters()
                || volume.isPresent() == carbon.isPresent()
                || first.isEmpty()
                || last.isEmpty()
                || first.get().value() > last.get().value()) {
            trouble("CURVE_INCOMPLETE", CURVES, row, row.getText(SPECIES));
            return Optional.empty();
        }
        AgeRange holds = AgeRange.of(first.get().value(), last.get().value());
        String origin = asked.told(CURVES, row) + ": " + row.getText("source");
        return volume.<StandCurve>map(a ->
                        new StandCurve.OfVolume(
                                GrowthCurve.given(
                                        CurveEquations.OF_VOLUME,
                                        form.get(),
                                        new CubicMetresPerHectare(a.value()),
                                        shape,
                                        holds,
                                        origin)))
                .or(() ->
                        carbon.map(a ->
                                new StandCurve.OfCarbon(
                                        GrowthCurve.given(
                                                CurveEquations.OF_CARBON,
                                                form.get(),
                                                new TonnesCarbonPerHectare(a.value()),
                                                shape,
                                                holds,
                                                origin))));
    }

    /// What happens to all stands, where a row names none, or to one.
    Scenario scenario() {
        if (!asked.has(EVENTS)) {
            return Scenario.undisturbed();
        }
        List<Scenario.Event> forAll = new ArrayList<>();
        Map<StandCode, List<Scenario.Event>> forStand = new HashMap<>();
        for (FormRow row : asked.rows(EVENTS)) {
            Optional<Scenario.Event> event = event(row);
            Optional<String> named = row.findText("stand");
            if (named.isEmpty()) {
                event.ifPresent(forAll::add);
                continue;
            }
            Optional<StandCode> stand = stand(named.get());
            if (stand.isEmpty()) {
                trouble("STAND_UNKNOWN", EVENTS, row, named.get());
            } else {
                event.ifPresent(each ->
                        forStand.computeIfAbsent(stand.get(), _ -> new ArrayList<>()).add(each));
            }
        }
        return new Scenario(asked.files().getOrDefault(EVENTS, EVENTS), forAll, forStand);
    }

    /// The stand of the table that bears the code.
    Optional<StandCode> stand(String code) {
        return asked.stands(STANDS).stream()
                .map(Stand::code)
                .filter(each -> each.toString().equals(code))
                .findFirst();
    }

    private Optional<Scenario.Event> event(FormRow row) {
        Years year = new Years(row.get("year").value());
        Optional<Ratio> share = row.find(SHARE).map(value -> new Ratio(value.value()));
        Optional<Ratio> lost = row.find(LOST).map(value -> new Ratio(value.value()));
        Optional<String> potentials = row.findText("potentials");
        boolean burns = lost.isPresent() || potentials.isPresent();
        if (year.value() != Math.rint(year.value())) {
            trouble("EVENT_YEAR_NOT_WHOLE", EVENTS, row, Double.toString(year.value()));
            return Optional.empty();
        }
        int at = (int) year.value();
        Optional<Scenario.Event> event =
                switch (row.getText("event")) {
                    case "THINNING" ->
                            share.filter(_ -> !burns)
                                    .map(taken -> new Scenario.Event.Thinning(at, taken));
                    case "CLEAR_FELLING" ->
                            share.isPresent() || burns
                                    ? Optional.empty()
                                    : Optional.of(new Scenario.Event.ClearFelling(at));
                    default ->
                            share.flatMap(burnt ->
                                    lost.flatMap(part ->
                                            potentials.map(of ->
                                                    new Scenario.Event.Fire(at, burnt, part, of))));
                };
        if (event.isEmpty()) {
            trouble("EVENT_CELLS_WRONG", EVENTS, row);
        }
        return event;
    }

    private void trouble(String kind, String role, FormRow row, Object... words) {
        troubles.add(
                new Note(
                        "projection." + kind,
                        Stream.concat(Stream.of(asked.told(role, row)), Stream.of(words))
                                .toList()));
    }
}
