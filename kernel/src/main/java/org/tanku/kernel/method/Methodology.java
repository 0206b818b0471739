package org.tanku.kernel.method;

import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Words;

import java.util.List;

/// One methodology as the library of methods shows it (方法学): what it is for, what it may be used
/// for, its equations, the editions of its parameters, its rules and what the user must settle.
///
/// @param id lower case with hyphens; also the name of its table of worked cases, `cases/<id>.csv`
/// @param summary what it measures and how, in two or three sentences
/// @param parameters the ids of its parameter sets, `name@edition`
/// @param rules who and what may enter; empty for a tool
/// @param settings what no public source gives: the user supplies or confirms it
/// @param worked the id of the case in its table that the page shows first
public record Methodology(
        String id,
        Words name,
        Words summary,
        Standing standing,
        Source source,
        List<Equation<?>> equations,
        List<String> parameters,
        List<EligibilityRule> rules,
        List<Setting<?>> settings,
        String worked) {
    public Methodology {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("the id of a methodology is not '" + id + "'");
        }
        equations = List.copyOf(equations);
        parameters = List.copyOf(parameters);
        rules = List.copyOf(rules);
        settings = List.copyOf(settings);
    }
}
