package org.tanku.kernel.trace;

import org.tanku.kernel.quantity.Quantity;

import java.util.List;

/// One line of an explanation (计算步骤): where a value was given, looked up, assumed, chosen or
/// computed.
public sealed interface Step {
    /// The letter under which the value enters the step above.
    String symbol();

    Quantity value();

    /// The steps this one rests on.
    List<Step> from();

    /// The same step under the letter it has in the equation above it.
    default Step under(String letter) {
        return switch (this) {
            case Given(_, var value, var origin) -> new Given(letter, value, origin);
            case Looked(_, var value, var set, var row, var source) ->
                    new Looked(letter, value, set, row, source);
            case Assumed(_, var value, var because) -> new Assumed(letter, value, because);
            case Chosen(var asked, var because, var instead) ->
                    new Chosen(asked, because, instead.under(letter));
            case Computed(_, var value, var formula, var from) ->
                    new Computed(letter, value, formula, from);
        };
    }

    /// A value observed or stated outside the calculation, with the place it was read from.
    record Given(String symbol, Quantity value, String origin) implements Step {
        @Override
        public List<Step> from() {
            return List.of();
        }
    }

    /// A figure out of a parameter set: the set with its edition, the row, and where the row comes
    /// from.
    record Looked(String symbol, Quantity value, String set, String row, Source source)
            implements Step {
        @Override
        public List<Step> from() {
            return List.of();
        }
    }

    /// A value no source gives, which the user confirmed for this calculation.
    record Assumed(String symbol, Quantity value, String because) implements Step {
        @Override
        public List<Step> from() {
            return List.of();
        }
    }

    /// A departure from what was asked for, and what stands in its place.
    record Chosen(String asked, String because, Step instead) implements Step {
        @Override
        public String symbol() {
            return instead.symbol();
        }

        @Override
        public Quantity value() {
            return instead.value();
        }

        @Override
        public List<Step> from() {
            return List.of(instead);
        }
    }

    /// The result of an equation applied to the steps below.
    record Computed(String symbol, Quantity value, Formula formula, List<Step> from)
            implements Step {
        public Computed {
            from = List.copyOf(from);
        }
    }
}
