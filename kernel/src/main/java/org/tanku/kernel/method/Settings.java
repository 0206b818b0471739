package org.tanku.kernel.method;

import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the user settled for one calculation (使用者确认的参数): values by the name of the setting, and the
/// suggestions that were confirmed.
public record Settings(Map<String, Quantity> supplied, Set<String> confirmed) {
    public Settings {
        supplied = Map.copyOf(supplied);
        confirmed = Set.copyOf(confirmed);
    }

    public static Settings none() {
        return new Settings(Map.of(), Set.of());
    }

    /// The settled value with its step; empty when the user has neither supplied nor confirmed one.
    ///
    /// @throws IllegalArgumentException when the supplied value has another unit than the letter
    public <Q extends Quantity> Optional<Explained<Q>> find(Setting<Q> setting) {
        Quantity given = supplied.get(setting.name());
        if (given != null) {
            if (given.unit() != setting.symbol().unit()) {
                throw new IllegalArgumentException(
                        setting.name()
                                + " is in "
                                + setting.symbol().unit().symbol()
                                + ", not in "
                                + given.unit().symbol());
            }
            return Optional.of(
                    Explained.given(
                            setting.symbol(),
                            setting.symbol().of(given.value()),
                            Phrase.SUPPLIED_BY_USER.tell()));
        }
        return switch (setting) {
            case Setting.Required<Q> _ -> Optional.empty();
            case Setting.Suggested<Q>(var symbol, var value, var source, _) ->
                    confirmed.contains(setting.name())
                            ? Optional.of(
                                    Explained.assumed(
                                            symbol,
                                            value,
                                            Phrase.CONFIRMED_BY_USER.tell(
                                                    source.toString(),
                                                    source.confidence().english())))
                            : Optional.empty();
        };
    }
}
