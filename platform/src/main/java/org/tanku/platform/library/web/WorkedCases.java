package org.tanku.platform.library.web;

import org.springframework.stereotype.Component;
import org.tanku.kernel.Methodologies;
import org.tanku.kernel.library.CheckCase;
import org.tanku.kernel.library.CheckTable;
import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.trace.Equation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The worked cases of the methodologies (算例). Their tables lie in the kernel's jar and are read
/// once; the cases themselves are computed anew for each page.
@Component
class WorkedCases {
    private final Map<String, List<CheckCase>> tables = new ConcurrentHashMap<>();

    List<CheckCase> list(Methodology methodology) {
        return tables.computeIfAbsent(methodology.id(), id -> CheckTable.ofMethodology(id).cases());
    }

    /// The case that the methodology is explained by.
    Optional<CheckCase> findWorked(Methodology methodology) {
        return list(methodology).stream()
                .filter(each -> each.id().equals(methodology.worked()))
                .findFirst();
    }

    /// A case whose values show how the equation is filled in, from this methodology if it has one.
    Optional<CheckCase> findExample(Methodology methodology, Equation<?> equation) {
        String id = equation.formula().id();
        return Stream.concat(Stream.of(methodology), Methodologies.list().stream())
                .filter(each -> each.equations().contains(equation))
                .flatMap(each -> list(each).stream())
                .filter(each -> each.equation().equals(id))
                .min((a, b) -> Boolean.compare(isOdd(a), isOdd(b)));
    }

    private static boolean isOdd(CheckCase each) {
        return each.kind() == CheckCase.Kind.NOT_REPRODUCED;
    }
}
