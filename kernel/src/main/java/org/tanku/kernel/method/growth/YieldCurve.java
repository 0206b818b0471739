package org.tanku.kernel.method.growth;

import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Equation5;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Symbol;

import java.util.List;

/// One column of a yield table as a curve (收获表曲线): values at rising ages, straight lines between
/// them. Before its first row it starts from nothing at age zero.
///
/// @param between the equation of the line between two rows
public record YieldCurve<Q extends Quantity>(
        String name, Equation5<Q, Q, Years, Years, Years, Q> between, List<Row<Q>> rows)
        implements Curve<Q> {

    /// The value of a table at one age.
    public record Row<Q extends Quantity>(Years age, Q value) {}

    public YieldCurve {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(name + " has no rows");
        }
        for (int i = 1; i < rows.size(); i++) {
            double before = rows.get(i - 1).age().value();
            double after = rows.get(i).age().value();
            if (!(before < after)) {
                throw new IllegalArgumentException(
                        name + ": ages rise from row to row, not " + before + " → " + after);
            }
        }
    }

    @Override
    public AgeRange holds() {
        return new AgeRange(rows.getFirst().age(), rows.getLast().age());
    }

    /// @throws IllegalArgumentException beyond the last age of the table
    @Override
    public Explained<Q> at(Explained<Years> age) {
        double asked = age.value().value();
        if (asked > rows.getLast().age().value()) {
            throw new IllegalArgumentException(name + " ends before the age of " + asked + " a");
        }
        int next = 0;
        while (rows.get(next).age().value() < asked) {
            next++;
        }
        Row<Q> after = rows.get(next);
        if (after.age().value() == asked) {
            return Explained.given(between.result(), after.value(), name);
        }
        Row<Q> before = next == 0 ? nothing() : rows.get(next - 1);
        return between.of(
                given(between.a(), before.value()),
                given(between.b(), after.value()),
                given(between.c(), before.age()),
                given(between.d(), after.age()),
                age);
    }

    private Row<Q> nothing() {
        return new Row<>(new Years(0), between.result().of(0));
    }

    private <P extends Quantity> Explained<P> given(Symbol<P> symbol, P value) {
        return Explained.given(symbol, value, name);
    }
}
