package org.tanku.house;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// A broken house rule (违规): where it is, what it is, and what to do about it.
record Fault(String file, int line, String what, String cure) {

    /// Applies a rule to each thing and fails, naming every fault, when there is one.
    static <T> void none(Collection<T> things, Function<T, List<Fault>> rule) {
        none(things.stream().flatMap(each -> rule.apply(each).stream()).toList());
    }

    static void none(List<Fault> faults) {
        if (!faults.isEmpty()) {
            StringBuilder message = new StringBuilder();
            message.append(faults.size()).append(faults.size() == 1 ? " fault" : " faults");
            faults.forEach(each -> message.append("\n  ").append(each));
            throw new AssertionError(message.toString());
        }
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + what + ". " + cure;
    }
}
