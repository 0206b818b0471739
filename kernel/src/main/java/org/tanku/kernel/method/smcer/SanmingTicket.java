package org.tanku.kernel.method.smcer;

import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.method.DeductionTable;
import org.tanku.kernel.method.Inspection;
import org.tanku.kernel.method.MeasuredChange;
import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.method.Removals;
import org.tanku.kernel.method.Resolution;
import org.tanku.kernel.method.Setting;
import org.tanku.kernel.method.StandChange;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.method.StandRemoval;
import org.tanku.kernel.method.StandTotals;
import org.tanku.kernel.method.Standing;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.eligibility.RuleBook;
import org.tanku.kernel.method.stock.TreeCarbon;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Phrase;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Words;

import java.util.ArrayList;
import java.util.List;

/// Measurement for the Sanming ticket, in a substitute of its own (三明林业碳票计量，替代口径).
///
/// The text of the city's method is not public. Published tickets amount to 10–12 t CO₂e/hm² a
/// year, which is gross growth of 6–7 m³/hm²: so the change of stock counts in full and the
/// baseline is zero. Wood that was cut is missing from the second stock and needs no term of its
/// own. Stands of natural origin are let in, for no public text shuts them out.
public final class SanmingTicket {
    private SanmingTicket() {}

    private static final Symbol<TonnesCO2e> C_BSL =
            Symbols.carbon("ΔC_BSL", "基线碳汇量", "removal in the baseline");

    /// What the ticket counts for one stand.
    ///
    ///     ΔC = C₂ − C₁ − ΔC_BSL,  ΔC_BSL = 0
    ///
    /// @source substitute of Tanku after published tickets; the ticket's own text is not public
    public static final Equation3<TonnesCO2e, TonnesCO2e, TonnesCO2e, TonnesCO2e> TICKET_REMOVAL =
            new Equation3<>(
                    Formula.of(
                            "ticket-removal",
                            "碳票碳减排量（两期碳储量之差）",
                            "removal of a ticket: stock at the end less stock at the start",
                            "ΔC = C₂ − C₁ − ΔC_BSL",
                            new Source("三明林业碳票计量（替代口径）", "官方计量方法全文未公开", Confidence.DERIVED)),
                    Symbols.REMOVAL,
                    Symbols.C2,
                    Symbols.C1,
                    C_BSL,
                    (C2, C1, BSL) -> C2 - C1 - BSL);

    /// The deduction for uncertainty, which no public text gives.
    public static final Setting<Ratio> DEDUCTION =
            new Setting.Required<>(
                    DeductionTable.DR,
                    new Words(
                            "计量方法全文未公开：给出抽样结果时，不确定性扣减率须由使用者给定。",
                            "The text of the method is not public: when a sampling result is given,"
                                    + " the user supplies the deduction."));

    /// The ticket in the library of methods.
    public static final Methodology METHODOLOGY =
            new Methodology(
                    "smcer",
                    new Words("三明林业碳票（替代口径）", "Sanming forestry carbon ticket (substitute)"),
                    new Words(
                            "两期小班调查的林木碳储量之差即碳票减排量，基线取零（由已公布碳票推断）。官方计量方法全文未公开。",
                            "The change of tree carbon between two surveys of stands; the baseline"
                                + " is zero, as published tickets suggest. The official text is not"
                                + " public."),
                    Standing.SUBSTITUTE,
                    TICKET_REMOVAL.formula().source(),
                    List.of(
                            TreeCarbon.AREA,
                            TreeCarbon.C_TREE,
                            TICKET_REMOVAL,
                            StandTotals.REMOVALS,
                            DeductionTable.CREDIT),
                    List.of("tree-biomass@2026-1"),
                    RuleBook.list("smcer"),
                    List.of(DEDUCTION),
                    "ticket-from-60-to-95");

    public static Resolution<TicketCase> resolve(
            List<Stand> start, List<Stand> end, ParameterSet parameters, StandIns standIns) {
        Inspection inspection = new Inspection(parameters, standIns);
        List<MeasuredChange> stands = new ArrayList<>();
        for (StandChange change : inspection.join(inspection.index(start), inspection.index(end))) {
            inspection.checkComparable(change.start(), change.end());
            inspection.measure(change).ifPresent(stands::add);
        }
        return inspection.conclude(() -> new TicketCase(stands));
    }

    public static Removals removal(TicketCase whole) {
        return Removals.of(whole.stands().stream().map(SanmingTicket::removal).toList());
    }

    private static StandRemoval removal(MeasuredChange change) {
        return new StandRemoval(
                change.start().stand().code(),
                removal(
                        TreeCarbon.of(change.end(), Symbols.V2, Symbols.C2),
                        TreeCarbon.of(change.start(), Symbols.V1, Symbols.C1)));
    }

    /// What the ticket counts for one stand of these stocks.
    public static Explained<TonnesCO2e> removal(
            Explained<TonnesCO2e> end, Explained<TonnesCO2e> start) {
        return TICKET_REMOVAL.of(
                end.as(Symbols.C2),
                start.as(Symbols.C1),
                Explained.assumed(C_BSL, new TonnesCO2e(0), Phrase.TICKET_BASELINE.tell()));
    }
}
