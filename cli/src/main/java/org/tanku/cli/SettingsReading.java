package org.tanku.cli;

import org.tanku.kernel.library.Assignment;
import org.tanku.kernel.library.Calculation;
import org.tanku.kernel.method.Setting;
import org.tanku.kernel.method.Settings;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.trace.Symbol;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What the user settles with `--set` and `--confirm` (待定参数的取值), held against what a method asks.
final class SettingsReading {
    private final List<Setting<?>> known;

    SettingsReading(List<Setting<?>> known) {
        this.known = known;
    }

    /// @throws Stop when a name is not one the method asks for, or a value is not one it can take
    Settings read(Map<String, String> supplied, List<String> confirmed) {
        Map<String, Quantity> values = new HashMap<>();
        supplied.forEach((name, text) -> values.put(name, value(setting(name).symbol(), text)));
        Set<String> taken = new HashSet<>();
        for (String name : confirmed) {
            if (!(setting(name) instanceof Setting.Suggested<?>)) {
                throw new Stop(ExitCode.USAGE, "cli.measure.nothing-suggested", name);
            }
            taken.add(name);
        }
        return new Settings(values, taken);
    }

    private Setting<?> setting(String name) {
        return known.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new Stop(
                                ExitCode.USAGE,
                                "cli.measure.no-setting",
                                name,
                                known.stream()
                                        .map(Setting::name)
                                        .distinct()
                                        .collect(Collectors.joining(", "))));
    }

    private static Quantity value(Symbol<?> symbol, String text) {
        try {
            Assignment typed = Assignment.parse(symbol.name() + "=" + text);
            Quantity value =
                    Quantity.parse(typed.numbers().getFirst() + " " + typed.unit(), symbol.unit());
            if (typed.numbers().size() == 1 && symbol.allows(value.value())) {
                return value;
            }
        } catch (IllegalArgumentException notOne) {
            // told below, like a value out of range
        }
        throw new Stop(
                ExitCode.USAGE,
                "cli.measure.wrong-setting",
                symbol.name(),
                text,
                symbol.unit().symbol(),
                Calculation.range(symbol));
    }
}
