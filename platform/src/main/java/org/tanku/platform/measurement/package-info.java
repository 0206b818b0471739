/// Measurement (计量): runs the kernel for a registered project and keeps the monitoring report with
/// every trace for ever.
///
/// Starting points: [Measurement], [MonitoringReport], [Traces].
///
/// Never: an edit or a deletion, a second way to compute, a word on whether the result is agreed.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"sampling", "disturbance", "project", "land", "dossier", "party"})
package org.tanku.platform.measurement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
