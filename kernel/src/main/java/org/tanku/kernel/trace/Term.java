package org.tanku.kernel.trace;

import java.util.List;

/// A part of a printed formula (公式项): what [FormulaText] reads, and what is set as MathML or LaTeX.
public sealed interface Term {
    /// A number as it is printed: `44`, `0.001`.
    record Figure(String text) implements Term {}

    /// A letter of the standard: `C_TREE`, `V₂`.
    record Letter(String name) implements Term {}

    record Bracketed(Term inside) implements Term {}

    record Negated(Term of) implements Term {}

    /// Two terms and what stands between them.
    record Joined(Sign sign, Term left, Term right) implements Term {}

    /// A root, a logarithm, a quantile: a name with what it is taken of.
    record Called(String function, List<Term> of) implements Term {
        public Called {
            of = List.copyOf(of);
        }
    }

    /// The sum over all values of the letter that repeats (求和).
    record Summed(Term each) implements Term {}

    /// What may stand between two terms, as it is printed.
    enum Sign {
        PLUS("+", 1),
        MINUS("−", 1),
        TIMES("·", 2),
        OVER("/", 2),
        TO_THE("^", 3);

        private final String printed;
        private final int binding;

        Sign(String printed, int binding) {
            this.printed = printed;
            this.binding = binding;
        }

        public String printed() {
            return printed;
        }

        /// How close it ties its neighbours: a product closer than a sum.
        int binding() {
            return binding;
        }
    }
}
