package org.tanku.kernel.method.growth;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.CubicMetres;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.SquareMetresPerHectare;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesCarbonPerHectare;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The growth curves of one quantity in every form (生长曲线方程): of the stock of a stand, of a tree's
/// height.
///
/// @source R package forestat (IFRIT, Chinese Academy of Forestry) for the six forms
public final class CurveEquations<Q extends Quantity> {
    static final Source SOURCE =
            new Source(
                    "forestat (IFRIT, Chinese Academy of Forestry)",
                    "growth models of the R package",
                    Confidence.FOUND);

    /// Age (年龄).
    public static final Symbol<Years> AGE = new Symbol<>("A", Unit.YEAR, Years::new, "年龄", "age");

    static final Symbol<Ratio> B = shape("b", "形状参数 b（年龄以年计）", "shape b, age in years");
    static final Symbol<Ratio> C = shape("c", "形状参数 c（年龄以年计）", "shape c, age in years");

    /// Of the stock per hectare (每公顷蓄积量).
    public static final CurveEquations<CubicMetresPerHectare> OF_VOLUME =
            new CurveEquations<>("volume", Symbols.V, 0);

    /// Of the carbon of the trees per hectare (乔木层碳密度).
    public static final CurveEquations<TonnesCarbonPerHectare> OF_CARBON =
            new CurveEquations<>(
                    "carbon",
                    new Symbol<>(
                            "ρ",
                            Unit.TONNE_CARBON_PER_HECTARE,
                            TonnesCarbonPerHectare::new,
                            "乔木层碳密度",
                            "carbon of the trees per hectare"),
                    0);

    /// Of the biomass per hectare (每公顷生物量).
    public static final CurveEquations<TonnesBiomassPerHectare> OF_BIOMASS =
            new CurveEquations<>(
                    "biomass",
                    new Symbol<>(
                            "B",
                            Unit.TONNE_BIOMASS_PER_HECTARE,
                            TonnesBiomassPerHectare::new,
                            "每公顷生物量",
                            "biomass per hectare"),
                    0);

    /// Of the basal area per hectare (每公顷胸高断面积).
    public static final CurveEquations<SquareMetresPerHectare> OF_BASAL_AREA =
            new CurveEquations<>(
                    "basal-area",
                    new Symbol<>(
                            "G",
                            Unit.SQUARE_METRE_PER_HECTARE,
                            SquareMetresPerHectare::new,
                            "每公顷胸高断面积",
                            "basal area per hectare"),
                    0);

    /// Of the diameter at breast height of a tree (胸径).
    public static final CurveEquations<Centimetres> OF_DIAMETER =
            new CurveEquations<>(
                    "diameter",
                    new Symbol<>("D", Unit.CENTIMETRE, Centimetres::new, "胸径", "diameter"),
                    0);

    /// Of the volume of a tree (单株材积).
    public static final CurveEquations<CubicMetres> OF_TREE_VOLUME =
            new CurveEquations<>(
                    "tree-volume",
                    new Symbol<>("v", Unit.CUBIC_METRE, CubicMetres::new, "单株材积", "tree volume"),
                    0);

    private static final Symbol<Metres> H =
            new Symbol<>("H", Unit.METRE, Metres::new, "树高", "height");

    /// Of the height from the ground on (树高).
    public static final CurveEquations<Metres> OF_HEIGHT = new CurveEquations<>("height", H, 0);

    /// Of the height of trees that have reached breast height: 1.3 m and what grows above (胸高以上树高).
    public static final CurveEquations<Metres> OF_HEIGHT_ABOVE_BREAST =
            new CurveEquations<>("height-above-breast", H, Metres.BREAST_HEIGHT);

    private final Symbol<Q> result;
    private final Symbol<Q> a;
    private final double raised;
    private final Map<CurveForm, Equation4<Q, Ratio, Ratio, Years, Q>> ofThree;
    private final Equation3<Q, Ratio, Years, Q> schumacher;

    private CurveEquations(String id, Symbol<Q> result, double raised) {
        this.result = result;
        this.raised = raised;
        this.a =
                new Symbol<>(
                        "a",
                        result.unit(),
                        result.quantity(),
                        result.chinese() + "的渐近值",
                        "what the curve tends to: " + result.english());
        this.ofThree = new EnumMap<>(CurveForm.class);
        for (CurveForm form : CurveForm.values()) {
            if (form != CurveForm.SCHUMACHER) {
                ofThree.put(form, ofThree(form, formula(form, id)));
            }
        }
        this.schumacher = ofTwo(CurveForm.SCHUMACHER, formula(CurveForm.SCHUMACHER, id));
    }

    private static Symbol<Ratio> shape(String name, String chinese, String english) {
        return Symbols.ratio(name, chinese, english).within(0, Double.POSITIVE_INFINITY);
    }

    private Equation4<Q, Ratio, Ratio, Years, Q> ofThree(CurveForm form, Formula formula) {
        return new Equation4<>(
                formula,
                result,
                a,
                B,
                C,
                AGE,
                (asymptote, b, c, A) -> raised + form.curve(asymptote, b, c, A));
    }

    private Equation3<Q, Ratio, Years, Q> ofTwo(CurveForm form, Formula formula) {
        return new Equation3<>(
                formula,
                result,
                a,
                B,
                AGE,
                (asymptote, b, A) -> raised + form.curve(asymptote, b, 1, A));
    }

    private Formula formula(CurveForm form, String id) {
        return Formula.of(
                form.id() + "-" + id,
                form.words().chinese() + "生长方程（" + result.chinese() + "）",
                form.words().english() + " growth of the " + result.english(),
                result.name() + " = " + (raised > 0 ? raised + " + " : "") + form.text(),
                SOURCE);
    }

    /// The letter of what grows.
    public Symbol<Q> result() {
        return result;
    }

    /// The letter of what the curve tends to.
    public Symbol<Q> asymptote() {
        return a;
    }

    /// What the curve starts from: breast height, or nothing.
    double raised() {
        return raised;
    }

    public Equation<Q> get(CurveForm form) {
        return form == CurveForm.SCHUMACHER ? schumacher : threeOf(form);
    }

    private Equation4<Q, Ratio, Ratio, Years, Q> threeOf(CurveForm form) {
        Equation4<Q, Ratio, Ratio, Years, Q> equation = ofThree.get(form);
        if (equation == null) {
            throw new IllegalArgumentException(form + " has no third parameter");
        }
        return equation;
    }

    /// The value at an age, with its step.
    ///
    /// @param shape b, and c where the form has one
    public Explained<Q> of(
            CurveForm form,
            Explained<Q> asymptote,
            List<Explained<Ratio>> shape,
            Explained<Years> age) {
        return form == CurveForm.SCHUMACHER
                ? schumacher.of(asymptote, shape.getFirst(), age)
                : threeOf(form).of(asymptote, shape.getFirst(), shape.getLast(), age);
    }

    /// The six forms.
    List<Equation<?>> equations() {
        List<Equation<?>> equations = new ArrayList<>();
        for (CurveForm form : CurveForm.values()) {
            equations.add(get(form));
        }
        return equations;
    }

    /// For the catalogue: every form of every quantity.
    public static List<Equation<?>> list() {
        return Stream.of(
                        OF_VOLUME,
                        OF_CARBON,
                        OF_BIOMASS,
                        OF_BASAL_AREA,
                        OF_DIAMETER,
                        OF_TREE_VOLUME,
                        OF_HEIGHT,
                        OF_HEIGHT_ABOVE_BREAST)
                .flatMap(each -> each.equations().stream())
                .toList();
    }
}
