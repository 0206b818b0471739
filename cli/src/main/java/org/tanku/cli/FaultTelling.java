package org.tanku.cli;

import org.tanku.kernel.library.Calculation;

/// Tells in one sentence what is wrong with a value (取值问题).
final class FaultTelling {
    private FaultTelling() {}

    static String tell(Calculation.Fault fault, Terminal terminal) {
        return terminal.say(
                "cli.fault." + fault.kind(), fault.letter(), fault.found(), fault.expected());
    }
}
