package org.tanku.kernel.method.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.growth.TwoPointCalibration.CalibrationProblem;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCarbonPerHectare;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Telling;

import java.util.List;
import java.util.Locale;

class CurveTest {
    private static final ParameterSet CURVES = ParameterSet.load("growth-curves@2026-1");
    private static final GrowthCurve<TonnesCarbonPerHectare> FIR =
            GrowthCurve.of(CURVES, "Richards 杉木人工林 乔木层碳密度", CurveEquations.OF_CARBON);

    @Test
    void a_curve_of_the_parameter_set_has_its_ages_and_sources() {
        assertThat(FIR.holds()).isEqualTo(AgeRange.of(5.5, 40));
        assertThat(FIR.form()).isEqualTo(CurveForm.RICHARDS);
        assertThat(FIR.at(age(23)).value().value()).isCloseTo(28.2309, within(5e-5));
        assertThat(Telling.text(FIR.at(age(23)).step(), Locale.ENGLISH))
                .contains("growth-curves@2026-1");
    }

    @Test
    void beyond_its_ages_a_curve_stands_still_and_says_so() {
        Explained<TonnesCarbonPerHectare> beyond = FIR.within(age(60));
        assertThat(beyond.value()).isEqualTo(FIR.at(age(40)).value());
        assertThat(Telling.text(beyond.step(), Locale.ENGLISH))
                .contains("at 60.0 a  instead: the curve holds up to 40.0 a");
        assertThat(Telling.text(beyond.step(), Locale.CHINESE)).contains("沿用该年龄的值");
        Explained<TonnesCarbonPerHectare> before = FIR.within(age(2));
        assertThat(before.value()).isEqualTo(FIR.at(age(2)).value());
        assertThat(Telling.text(before.step(), Locale.ENGLISH))
                .contains("the curve holds from 5.5 a on");
        assertThat(FIR.within(age(40))).isEqualTo(FIR.at(age(40)));
        assertThat(FIR.within(age(5.5))).isEqualTo(FIR.at(age(5.5)));
    }

    @Test
    void forms_are_read_by_any_of_their_names() {
        assertThat(CurveForm.parse("Richards")).isEqualTo(CurveForm.RICHARDS);
        assertThat(CurveForm.parse("科尔夫")).isEqualTo(CurveForm.KORF);
        assertThat(CurveForm.parse("schumacher")).isEqualTo(CurveForm.SCHUMACHER);
        assertThatThrownBy(() -> CurveForm.parse("spline")).hasMessageContaining("'spline'");
        assertThat(CurveForm.SCHUMACHER.parameters()).isEqualTo(2);
        assertThat(CurveForm.KORF.parameters()).isEqualTo(3);
    }

    @Test
    void a_curve_has_as_many_shapes_as_its_form() {
        assertThatThrownBy(() ->
                        new GrowthCurve<>(
                                "fir",
                                CurveEquations.OF_CARBON,
                                CurveForm.SCHUMACHER,
                                FIR.asymptote(),
                                FIR.shape(),
                                FIR.holds()))
                .hasMessage("SCHUMACHER has 2 parameters, not 3");
        assertThatThrownBy(() -> AgeRange.of(5, 4)).hasMessage("ages from 5.0 to 4.0 a");
    }

    @Test
    void a_yield_table_runs_straight_between_its_rows() {
        YieldCurve<CubicMetresPerHectare> pine =
                new YieldCurve<>(
                        "Wiedemann 1943, site class 1",
                        YieldEquations.VOLUME,
                        List.of(row(25, 99), row(30, 150)));
        assertThat(pine.at(age(27)).value().value()).isCloseTo(119.4, within(1e-9));
        assertThat(pine.at(age(25)).value().value()).isEqualTo(99);
        assertThat(pine.at(age(30)).value().value()).isEqualTo(150);
        assertThat(pine.at(age(10)).value().value()).isCloseTo(39.6, within(1e-9));
        assertThat(pine.within(age(31)).value().value()).isEqualTo(150);
        assertThatThrownBy(() -> pine.at(age(31))).hasMessageContaining("31.0 a");
        assertThatThrownBy(() ->
                        new YieldCurve<>(
                                "table", YieldEquations.VOLUME, List.of(row(25, 99), row(25, 150))))
                .hasMessageContaining("25.0 → 25.0");
        assertThatThrownBy(() -> new YieldCurve<>("table", YieldEquations.VOLUME, List.of()))
                .hasMessage("table has no rows");
    }

    @Test
    void a_site_index_leads_back_to_the_height_it_was_read_from() {
        SiteCurves site =
                new SiteCurves(
                        GrowthCurve.of(CURVES, "Richards 杉木解析木 树高", CurveEquations.OF_HEIGHT),
                        new Years(20));
        Explained<Metres> index =
                site.index(Explained.given(SiteEquations.H, new Metres(10), "plot 3"), age(12));
        double guide12 = 13.327 * Math.pow(1 - Math.exp(-0.22739 * 12), 3.5834);
        double guide20 = 13.327 * Math.pow(1 - Math.exp(-0.22739 * 20), 3.5834);
        assertThat(index.value().value()).isCloseTo(10 * guide20 / guide12, within(1e-9));
        assertThat(site.height(index, age(12)).value().value()).isCloseTo(10, within(1e-9));
        assertThat(site.height(index, age(20)).value().value())
                .isCloseTo(index.value().value(), within(1e-9));
    }

    @Test
    void a_curve_through_two_stocks_passes_both() {
        GrowthCurve<CubicMetresPerHectare> curve =
                switch (calibrate(10, 60, 15, 95, 1.2)) {
                    case TwoPointCalibration.Outcome.Calibrated(var made) -> made;
                    case TwoPointCalibration.Outcome.Refused(var problem) ->
                            throw new AssertionError(problem);
                };
        assertThat(curve.at(age(10)).value().value()).isCloseTo(60, within(1e-9));
        assertThat(curve.at(age(15)).value().value()).isCloseTo(95, within(1e-9));
        assertThat(curve.holds()).isEqualTo(AgeRange.of(10, 15));
    }

    @Test
    void two_stocks_that_give_no_curve_are_refused_by_name() {
        assertThat(problem(15, 60, 15, 95, 1.2)).isEqualTo(CalibrationProblem.AGES_OUT_OF_ORDER);
        assertThat(problem(0, 60, 15, 95, 1.2)).isEqualTo(CalibrationProblem.AGES_OUT_OF_ORDER);
        assertThat(problem(10, 0, 15, 95, 1.2)).isEqualTo(CalibrationProblem.STOCK_NOT_GROWING);
        assertThat(problem(10, 95, 15, 95, 1.2)).isEqualTo(CalibrationProblem.STOCK_NOT_GROWING);
        assertThat(problem(10, 20, 20, 40, 1)).isEqualTo(CalibrationProblem.GROWS_TOO_FAST);
        assertThat(problem(10, 20, 20, 200, 1.2)).isEqualTo(CalibrationProblem.GROWS_TOO_FAST);
        assertThat(TwoPointCalibration.RATE.compute(10, 20, 20, 200, 1.2)).isNaN();
        assertThat(TwoPointCalibration.RATE.compute(10, 95, 20, 95, 1.2)).isNaN();
        assertThat(TwoPointCalibration.RATE.compute(10, 0, 20, 95, 1.2)).isNaN();
        assertThat(TwoPointCalibration.RATE.compute(0, 60, 20, 95, 1.2)).isNaN();
        assertThat(TwoPointCalibration.RATE.compute(20, 60, 20, 95, 1.2)).isNaN();
    }

    private static CalibrationProblem problem(
            double A1, double V1, double A2, double V2, double c) {
        return switch (calibrate(A1, V1, A2, V2, c)) {
            case TwoPointCalibration.Outcome.Refused(var problem) -> problem;
            case TwoPointCalibration.Outcome.Calibrated(var curve) ->
                    throw new AssertionError(curve.toString());
        };
    }

    private static TwoPointCalibration.Outcome calibrate(
            double A1, double V1, double A2, double V2, double c) {
        return TwoPointCalibration.of(
                "stand 7",
                age(A1),
                Explained.given(Symbols.V1, new CubicMetresPerHectare(V1), "2020"),
                age(A2),
                Explained.given(Symbols.V2, new CubicMetresPerHectare(V2), "2025"),
                Explained.given(CurveEquations.C, new Ratio(c), "fixed"));
    }

    private static YieldCurve.Row<CubicMetresPerHectare> row(double age, double stock) {
        return new YieldCurve.Row<>(new Years(age), new CubicMetresPerHectare(stock));
    }

    private static Explained<Years> age(double years) {
        return Explained.given(CurveEquations.AGE, new Years(years), "asked");
    }
}
