package org.tanku.platform.api.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tanku.kernel.Equations;
import org.tanku.kernel.Methodologies;
import org.tanku.kernel.library.Assignment;
import org.tanku.kernel.library.Calculation;
import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.method.Standing;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Telling;
import org.tanku.platform.api.Scope;

import tools.jackson.databind.JsonNode;

import java.util.List;

/// The library of methods (方法学库): read, and each equation asked with values.
@ApiResource(tag = "library")
class LibraryResource {
    record MethodBody(
            String id,
            String nameChinese,
            String nameEnglish,
            Standing standing,
            String source,
            List<String> equations,
            List<String> parameters) {
        static MethodBody of(Methodology method) {
            return new MethodBody(
                    method.id(),
                    method.name().chinese(),
                    method.name().english(),
                    method.standing(),
                    method.source().toString(),
                    method.equations().stream().map(each -> each.formula().id()).toList(),
                    method.parameters());
        }
    }

    record SymbolBody(String letter, String unit) {
        static SymbolBody of(Symbol<?> symbol) {
            return new SymbolBody(symbol.name(), symbol.unit().symbol());
        }
    }

    record EquationBody(
            String id, String formula, String source, SymbolBody result, List<SymbolBody> letters) {
        static EquationBody of(Equation<?> equation) {
            return new EquationBody(
                    equation.formula().id(),
                    equation.formula().text(),
                    equation.formula().source().toString(),
                    SymbolBody.of(equation.result()),
                    equation.arguments().stream().map(SymbolBody::of).toList());
        }
    }

    /// @param trace as `docs/trace-format.md` has it
    record CalculationBody(String equation, double value, String unit, JsonNode trace) {}

    private final Letter letter;

    LibraryResource(Letter letter) {
        this.letter = letter;
    }

    @GetMapping("/methods")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<Slice<MethodBody>> listMethods(Paging paging) {
        return Reply.found(Slice.of(Methodologies.list(), paging, Methodology::id, MethodBody::of));
    }

    @GetMapping("/methods/{method}")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<MethodBody> getMethod(@PathVariable String method) {
        return Reply.found(
                MethodBody.of(
                        Methodologies.find(method)
                                .orElseThrow(() ->
                                        ApiFault.of(
                                                DoorRefusal.NOTHING_UNDER_THIS_NUMBER, method))));
    }

    @GetMapping("/equations/{equation}")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<EquationBody> getEquation(@PathVariable String equation) {
        return Reply.found(EquationBody.of(find(equation)));
    }

    /// @param values `V=95 m³/hm²; A=12 hm²`
    @GetMapping("/equations/{equation}/calculation")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<CalculationBody> calculate(@PathVariable String equation, @RequestParam String values) {
        Equation<?> found = find(equation);
        return switch (Calculation.of(found, read(values))) {
            case Calculation.Done(var step) ->
                    Reply.found(
                            new CalculationBody(
                                    equation,
                                    step.value().value(),
                                    step.value().unit().symbol(),
                                    letter.json().readTree(Telling.json(step))));
            case Calculation.Refused(var faults) ->
                    new Reply.Refused<>(
                            Problem.of(DoorRefusal.VALUES_ARE_WRONG).with("faults", faults));
        };
    }

    private static Equation<?> find(String id) {
        return Equations.find(id)
                .orElseThrow(() -> ApiFault.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, id));
    }

    private static List<Assignment> read(String values) {
        try {
            return Assignment.parseAll(values);
        } catch (IllegalArgumentException noEquals) {
            throw ApiFault.of(DoorRefusal.PARAMETER_UNREADABLE, "values: " + noEquals.getMessage());
        }
    }
}
