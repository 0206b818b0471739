package org.tanku.kernel.method.crediting;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.Deduction;
import org.tanku.kernel.method.DeductionTable;
import org.tanku.kernel.method.Setting;
import org.tanku.kernel.method.Settings;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.crediting.Obstacle.Kind;
import org.tanku.kernel.method.neutral.NeutralForest;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Words;

import java.util.Optional;

/// Finds and applies the deduction for uncertainty of one case (不确定性扣减率).
final class UncertaintyRate {
    private static final Source GUESS =
            new Source("AR-CM-001-V01 与 AR-CM-003-V01", "不确定性扣减表，借用于本方法学", Confidence.RECALLED_LOW);

    private final SchemeProfile profile;
    private final DeductionTable table;
    private final Settings settings;
    private final Obstacles obstacles;

    UncertaintyRate(SchemeProfile profile, CreditingCase asked, Obstacles obstacles) {
        this.profile = profile;
        this.table = new DeductionTable(asked.surveys().parameters().companion("deduction-ar-cm"));
        this.settings = asked.settings();
        this.obstacles = obstacles;
    }

    /// The rate; zero with its reason where nothing was sampled, and where an obstacle was found.
    Explained<Ratio> find(Reading<Explained<Ratio>> uncertainty) {
        return switch (uncertainty) {
            case Reading.NotMeasured<Explained<Ratio>> _ -> none();
            case Reading.Measured<Explained<Ratio>>(var found) ->
                    ofKind(found).orElseGet(UncertaintyRate::none);
        };
    }

    private static Explained<Ratio> none() {
        return Explained.assumed(
                DeductionTable.DR, new Ratio(0), Phrase.NO_UNCERTAINTY_GIVEN.tell());
    }

    private Optional<Explained<Ratio>> ofKind(Explained<Ratio> uncertainty) {
        return switch (profile.deduction()) {
            case AR_CM_TABLE -> ofTable(uncertainty);
            case AR_CM_TABLE_IF_CONFIRMED -> ofTable(uncertainty).flatMap(this::confirmed);
            case TO_BE_SUPPLIED -> obstacles.settle(settings, NeutralForest.DEDUCTION);
        };
    }

    private Optional<Explained<Ratio>> ofTable(Explained<Ratio> uncertainty) {
        return switch (table.find(uncertainty.as(DeductionTable.U))) {
            case Deduction.Rate(var rate) -> Optional.of(rate);
            case Deduction.TooUncertain(var found, var most) -> {
                obstacles.add(
                        Kind.TOO_UNCERTAIN, found.value().value() + " > " + most.value().value());
                yield Optional.empty();
            }
        };
    }

    private Optional<Explained<Ratio>> confirmed(Explained<Ratio> ofTable) {
        return obstacles.settle(
                settings,
                new Setting.Suggested<>(
                        DeductionTable.DR,
                        ofTable.value(),
                        GUESS,
                        new Words(
                                "本方法学的扣减表凭记忆（低），须确认。",
                                "The table of this methodology is recalled with low confidence.")));
    }

    /// A positive change less the deduction; a loss is not made smaller by it.
    static Explained<TonnesCO2e> deduct(Explained<TonnesCO2e> change, Explained<Ratio> rate) {
        return DeductionTable.CREDIT.of(change.as(Symbols.REMOVAL), ofGain(change, rate));
    }

    /// A positive baseline raised; a loss in the baseline is not made larger by it.
    static Explained<TonnesCO2e> raise(Explained<TonnesCO2e> change, Explained<Ratio> rate) {
        return DeductionTable.RAISE.of(change.as(Symbols.REMOVAL), ofGain(change, rate));
    }

    private static Explained<Ratio> ofGain(Explained<TonnesCO2e> change, Explained<Ratio> rate) {
        return change.value().value() > 0
                ? rate
                : Explained.given(
                        DeductionTable.DR, new Ratio(0), Phrase.LOSS_IS_NOT_DEDUCTED.tell());
    }
}
