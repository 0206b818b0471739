package org.tanku.kernel.method.growth;

import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Symbol;

import java.util.ArrayList;
import java.util.List;

/// A growth curve with its parameters (带参数的生长曲线): fitted, published or calibrated.
///
/// @param shape b, and c where the form has one
public record GrowthCurve<Q extends Quantity>(
        String name,
        CurveEquations<Q> of,
        CurveForm form,
        Explained<Q> asymptote,
        List<Explained<Ratio>> shape,
        AgeRange holds)
        implements Curve<Q> {
    private static final Symbol<Years> FIRST =
            new Symbol<>("A_first", Unit.YEAR, Years::new, "适用年龄下限", "first age");
    private static final Symbol<Years> LAST =
            new Symbol<>("A_last", Unit.YEAR, Years::new, "适用年龄上限", "last age");

    public GrowthCurve {
        shape = List.copyOf(shape);
        if (1 + shape.size() != form.parameters()) {
            throw new IllegalArgumentException(
                    form + " has " + form.parameters() + " parameters, not " + (1 + shape.size()));
        }
    }

    /// A curve of a parameter set; the first word of the row is the form: `Richards 杉木人工林 碳密度`.
    ///
    /// @throws IllegalArgumentException when the set has no such row, or in other units
    public static <Q extends Quantity> GrowthCurve<Q> of(
            ParameterSet curves, String row, CurveEquations<Q> of) {
        CurveForm form = CurveForm.parse(row.substring(0, row.indexOf(' ')));
        Explained<Ratio> b = curves.get(row, CurveEquations.B);
        return new GrowthCurve<>(
                row,
                of,
                form,
                curves.get(row, of.asymptote()),
                form.parameters() == 2 ? List.of(b) : List.of(b, curves.get(row, CurveEquations.C)),
                new AgeRange(curves.get(row, FIRST).value(), curves.get(row, LAST).value()));
    }

    /// A curve as a user's table has it.
    ///
    /// @param shape b, and c where the form has one
    /// @param origin where the parameters stand
    public static <Q extends Quantity> GrowthCurve<Q> given(
            CurveEquations<Q> of,
            CurveForm form,
            Q asymptote,
            List<Ratio> shape,
            AgeRange holds,
            String origin) {
        List<Explained<Ratio>> letters = new ArrayList<>();
        for (int i = 0; i < shape.size(); i++) {
            letters.add(
                    Explained.given(
                            i == 0 ? CurveEquations.B : CurveEquations.C, shape.get(i), origin));
        }
        return new GrowthCurve<>(
                origin,
                of,
                form,
                Explained.given(of.asymptote(), asymptote, origin),
                letters,
                holds);
    }

    @Override
    public Explained<Q> at(Explained<Years> age) {
        return of.of(form, asymptote, shape, age);
    }
}
