package org.tanku.cli;

import org.tanku.cli.exit.Chain;
import org.tanku.cli.exit.PackageCheck;
import org.tanku.cli.exit.SerialEvent;
import org.tanku.cli.exit.StandRow;
import org.tanku.kernel.trace.Step;

import java.util.List;

/// The whole way back of one serial or certificate (来历说明), out of a package that was checked.
///
/// @param asked the serial or the certificate number
/// @param events what happened to it, in the order of time
/// @param stands how many stands the report counts
record Explanation(
        String asked,
        List<SerialEvent> events,
        Chain chain,
        int stands,
        StandRow stand,
        Step trace,
        Step total,
        PackageCheck.Outcome checked) {
    Explanation {
        events = List.copyOf(events);
    }
}
