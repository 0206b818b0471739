package org.tanku.kernel.library;

import org.tanku.kernel.Equations;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Equation;

import java.util.List;
import java.util.Optional;

/// One case of a table that equations are checked with (校核算例): what goes into one equation, what
/// must come out, how closely, and where the numbers come from.
public record CheckCase(
        String id,
        String equation,
        List<Assignment> inputs,
        Quantity expected,
        double tolerance,
        Kind kind,
        String source) {
    public CheckCase {
        inputs = List.copyOf(inputs);
        if (!(tolerance >= 0)) {
            throw new IllegalArgumentException("a tolerance is not " + tolerance);
        }
    }

    /// Where the expected number comes from.
    public enum Kind {
        /// Inputs and result were published, and agree.
        PUBLISHED("published"),
        /// Worked out by hand, apart from the code.
        BY_HAND("by hand"),
        /// A published result that its own inputs do not give: it must stay apart.
        NOT_REPRODUCED("not reproduced");

        private final String written;

        Kind(String written) {
            this.written = written;
        }

        /// As tables write it.
        public String written() {
            return written;
        }

        static Optional<Kind> find(String text) {
            for (Kind kind : values()) {
                if (kind.written.equals(text)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /// What came of a case.
    public sealed interface Verdict {
        /// Whether the case is as its table says.
        boolean holds();

        /// The equation gave the expected number, or, for a result that is not reproduced, another.
        record AsSaid(CheckCase of, double found) implements Verdict {
            @Override
            public boolean holds() {
                return true;
            }
        }

        /// The equation gave another number, or one that was said not to be reproduced.
        record Otherwise(CheckCase of, double found) implements Verdict {
            @Override
            public boolean holds() {
                return false;
            }
        }

        /// The equation does not exist.
        record NoEquation(CheckCase of) implements Verdict {
            @Override
            public boolean holds() {
                return false;
            }
        }

        /// The result has another unit than expected.
        record OtherUnit(CheckCase of, Unit found) implements Verdict {
            @Override
            public boolean holds() {
                return false;
            }
        }

        /// The values are not ones the equation takes.
        record BadValues(CheckCase of, List<Calculation.Fault> faults) implements Verdict {
            @Override
            public boolean holds() {
                return false;
            }
        }
    }

    public Verdict check() {
        Optional<Equation<?>> found = Equations.find(equation);
        if (found.isEmpty()) {
            return new Verdict.NoEquation(this);
        }
        return switch (Calculation.of(found.get(), inputs)) {
            case Calculation.Refused(var faults) -> new Verdict.BadValues(this, faults);
            case Calculation.Done(var step) -> compare(step.value());
        };
    }

    private Verdict compare(Quantity value) {
        if (value.unit() != expected.unit()) {
            return new Verdict.OtherUnit(this, value.unit());
        }
        boolean close = Math.abs(value.value() - expected.value()) <= tolerance;
        return close == (kind != Kind.NOT_REPRODUCED)
                ? new Verdict.AsSaid(this, value.value())
                : new Verdict.Otherwise(this, value.value());
    }
}
