package org.tanku.kernel.method;

import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;
import org.tanku.kernel.trace.Symbol;

import java.util.Map;
import java.util.Set;

/// How the selected pools of a project changed in a period (碳库变化量), each explained where it was
/// computed.
public record PoolChanges(Map<CarbonPool, Explained<TonnesCO2e>> changes) {
    public PoolChanges {
        changes = Map.copyOf(changes);
    }

    public static PoolChanges none() {
        return new PoolChanges(Map.of());
    }

    public Set<CarbonPool> selected() {
        return changes.keySet();
    }

    /// The change under the letter it has in the equations of the project; a pool that was not
    /// selected is told as left out.
    public Explained<TonnesCO2e> get(CarbonPool pool) {
        return under(pool.change(), pool);
    }

    /// The same under the letter of the baseline.
    public Explained<TonnesCO2e> getInBaseline(CarbonPool pool) {
        return under(pool.baselineChange(), pool);
    }

    private Explained<TonnesCO2e> under(Symbol<TonnesCO2e> letter, CarbonPool pool) {
        Explained<TonnesCO2e> change = changes.get(pool);
        return change == null
                ? Explained.given(letter, new TonnesCO2e(0), Phrase.POOL_LEFT_OUT.tell())
                : change.as(letter);
    }
}
