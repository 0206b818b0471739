package org.tanku.survey.change;

import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.kernel.trace.Summation;

import java.util.Collection;
import java.util.OptionalDouble;

/// The areas of a change (变化面积): as registered, and as drawn.
public record Sums(Mu registeredBefore, Mu registeredAfter, OnGround onGround) {

    /// The areas as drawn (图形面积).
    public sealed interface OnGround {
        /// @param shared what is ground of an earlier stand and of a later one, slivers left out
        record Measured(SquareMetres before, SquareMetres after, SquareMetres shared)
                implements OnGround {
            /// Empty where there was nothing before.
            public OptionalDouble shareOfBefore() {
                return share(before);
            }

            /// Empty where there is nothing after.
            public OptionalDouble shareOfAfter() {
                return share(after);
            }

            private OptionalDouble share(SquareMetres of) {
                return of.value() > 0
                        ? OptionalDouble.of(shared.value() / of.value())
                        : OptionalDouble.empty();
            }
        }

        /// Not told, because stands have no ground.
        ///
        /// @param stands how many
        record NotDrawn(int stands) implements OnGround {}
    }

    /// The areas of several changes together; as drawn only where all of them are.
    static Sums total(Collection<Sums> parts) {
        Summation registeredBefore = new Summation();
        Summation registeredAfter = new Summation();
        Summation before = new Summation();
        Summation after = new Summation();
        Summation shared = new Summation();
        int notDrawn = 0;
        for (Sums each : parts) {
            registeredBefore.add(each.registeredBefore.value());
            registeredAfter.add(each.registeredAfter.value());
            switch (each.onGround) {
                case OnGround.Measured(var was, var is, var both) -> {
                    before.add(was.value());
                    after.add(is.value());
                    shared.add(both.value());
                }
                case OnGround.NotDrawn(var stands) -> notDrawn += stands;
            }
        }
        return new Sums(
                new Mu(registeredBefore.value()),
                new Mu(registeredAfter.value()),
                notDrawn > 0
                        ? new OnGround.NotDrawn(notDrawn)
                        : new OnGround.Measured(
                                new SquareMetres(before.value()),
                                new SquareMetres(after.value()),
                                new SquareMetres(shared.value())));
    }
}
