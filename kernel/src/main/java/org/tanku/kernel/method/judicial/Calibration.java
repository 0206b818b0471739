package org.tanku.kernel.method.judicial;

import org.tanku.kernel.method.Setting;
import org.tanku.kernel.parameter.Parameter;
import org.tanku.kernel.quantity.TonnesCO2ePerCubicMetre;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Words;

import java.util.List;

/// What a published case of Fujian came to for each cubic metre (个案反推系数), to be confirmed before it
/// counts.
final class Calibration {
    static final Setting<TonnesCO2ePerCubicMetre> EUCALYPTUS = of("桉树", "f_eucalyptus");
    static final Setting<TonnesCO2ePerCubicMetre> BROADLEAF = of("阔叶树", "f_broadleaf");

    private Calibration() {}

    static List<Setting<?>> settings() {
        return List.of(EUCALYPTUS, BROADLEAF);
    }

    private static Setting<TonnesCO2ePerCubicMetre> of(String row, String name) {
        Parameter figure =
                LossTable.FIGURES
                        .find(row, LossSymbols.PER_CUBIC_METRE.name())
                        .orElseThrow(() -> new IllegalStateException("no calibration of " + row));
        Symbol<TonnesCO2ePerCubicMetre> symbol =
                new Symbol<>(
                        name,
                        Unit.TONNE_CO2E_PER_CUBIC_METRE,
                        TonnesCO2ePerCubicMetre::new,
                        row + "每立方米损失量",
                        "loss for each cubic metre, calibrated");
        return new Setting.Suggested<>(
                symbol,
                symbol.of(figure.value().value()),
                figure.source(),
                new Words(
                        "由一案反推，非官方文本，须由使用者确认",
                        "calibrated on one case, not the official text: to be confirmed"));
    }
}
