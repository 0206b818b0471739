package org.tanku.kernel.method.judicial;

import org.tanku.kernel.trace.Words;

/// By which rule the carbon of felled trees is counted (损失计量口径). The official rule of Fujian is not
/// public; a court picks one of these knowingly.
public sealed interface LossStrategy {
    Words words();

    /// Stock alone, by the factors of the species (蓄积量—参数法). Fujian's published cases come to 10 to
    /// 15 % more.
    record StockOnly() implements LossStrategy {
        @Override
        public Words words() {
            return new Words("仅计林木碳储量", "stock of the trees alone");
        }
    }

    /// The classic expansion of volume (蓄积量扩展法), always with its own 3.67. It gives both cases of
    /// Hezhou, where the court took the tree part alone.
    ///
    /// @param withUnderstorey whether the full chain's understorey is added
    /// @param withSoil whether the full chain's soil is added
    record VolumeExpansion(boolean withUnderstorey, boolean withSoil) implements LossStrategy {
        @Override
        public Words words() {
            return new Words("蓄积量扩展法", "expansion of volume");
        }
    }

    /// What one published case of Fujian came to for each cubic metre (个案反推系数). Calibrated on one
    /// case each, not the official text: it counts only when the user confirms it.
    record FujianCalibrated() implements LossStrategy {
        @Override
        public Words words() {
            return new Words(
                    "福建个案反推系数（各由一案反推，非官方文本）", "calibrated on one case each, not the official text");
        }
    }
}
