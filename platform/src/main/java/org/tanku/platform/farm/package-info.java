/// Farm projects (农业减排项目): rice fields that are drained in the season, from the proposal to what a
/// verifier says of a year's report. Other programmes may issue credits for them; no unit of ours
/// comes of them.
///
/// Starting points: [FarmProjects], [FarmReports], [FarmReport].
///
/// Never: a unit, an edit or a deletion, a field taken as drained that its log does not show.
@NullMarked
@ApplicationModule(allowedDependencies = {"measurement", "verification", "inbox", "party"})
package org.tanku.platform.farm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
