package org.tanku.cli;

import org.tanku.kernel.parameter.Edition;
import org.tanku.kernel.parameter.Parameter;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.trace.Step;
import org.tanku.kernel.trace.Symbol;

import java.util.Optional;

/// A letter whose value is taken from a parameter set (查表取值): `CF=@tree-biomass@2026-1/杉木`, or with
/// another letter of the set, `D=@tree-biomass@2026-1/杉木/D`.
sealed interface LookUp {
    record Found(Step.Looked step) implements LookUp {}

    /// @param key of the sentence that says what is wrong
    record Wrong(String key, Object[] arguments) implements LookUp {}

    /// Whether the text asks for a figure of a set.
    static boolean isAsked(String value) {
        return value.startsWith("@");
    }

    static LookUp find(Symbol<?> letter, String value) {
        int slash = value.indexOf('/');
        String id = slash < 0 ? value.substring(1) : value.substring(1, slash);
        Optional<Edition> edition =
                ParameterSet.listEditions().stream()
                        .filter(each -> !each.isSpeciesGroups())
                        .filter(each -> each.id().equals(id))
                        .findFirst();
        if (slash < 0 || edition.isEmpty()) {
            return new Wrong("cli.calc.no-set", new Object[] {letter.name(), value});
        }
        ParameterSet set = ParameterSet.load(id);
        String rest = value.substring(slash + 1);
        int last = rest.lastIndexOf('/');
        String row = last < 0 ? rest : rest.substring(0, last);
        String symbol = last < 0 ? letter.name() : rest.substring(last + 1);
        return set.find(row, symbol)
                .map(figure -> check(letter, set, figure))
                .orElseGet(() ->
                        new Wrong(
                                set.hasRow(row) ? "cli.calc.no-symbol" : "cli.calc.no-row",
                                new Object[] {letter.name(), set.id(), row, symbol}));
    }

    private static LookUp check(Symbol<?> letter, ParameterSet set, Parameter figure) {
        Object[] told = {
            letter.name(),
            set.id(),
            figure.row(),
            figure.symbol(),
            figure.value().unit().symbol(),
            letter.unit().symbol()
        };
        if (figure.value().unit() != letter.unit()) {
            return new Wrong("cli.calc.figure-unit", told);
        }
        if (figure.source().confidence().mustBeConfirmed()) {
            return new Wrong("cli.calc.figure-unsure", told);
        }
        return new Found(
                new Step.Looked(
                        letter.name(), figure.value(), set.id(), figure.row(), figure.source()));
    }
}
