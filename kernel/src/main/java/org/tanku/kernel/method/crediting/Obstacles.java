package org.tanku.kernel.method.crediting;

import org.tanku.kernel.method.CarbonPool;
import org.tanku.kernel.method.Setting;
import org.tanku.kernel.method.Settings;
import org.tanku.kernel.method.crediting.Obstacle.Kind;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.trace.Explained;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The obstacles of one case while it is looked up (核算障碍清单).
final class Obstacles {
    private final Set<Obstacle> found = new LinkedHashSet<>();

    void add(Kind kind, String detail) {
        found.add(new Obstacle(kind, detail));
    }

    void add(Kind kind, CarbonPool pool) {
        add(kind, pool.name());
    }

    /// The settled value, or an obstacle.
    <Q extends Quantity> Optional<Explained<Q>> settle(Settings settings, Setting<Q> setting) {
        Optional<Explained<Q>> settled = settings.find(setting);
        if (settled.isEmpty()) {
            add(Kind.SETTING_OPEN, told(setting));
            return settled;
        }
        double value = settled.get().value().value();
        if (!setting.symbol().allows(value)) {
            add(Kind.SETTING_OUT_OF_RANGE, setting.name() + " = " + value);
            return Optional.empty();
        }
        return settled;
    }

    private static String told(Setting<?> setting) {
        return switch (setting) {
            case Setting.Required<?> required -> required.name();
            case Setting.Suggested<?>(var symbol, var value, var source, _) ->
                    symbol.name()
                            + " = "
                            + value.value()
                            + "? "
                            + source
                            + " ("
                            + source.confidence().english()
                            + ")";
        };
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Obstacle> list() {
        return List.copyOf(found);
    }
}
