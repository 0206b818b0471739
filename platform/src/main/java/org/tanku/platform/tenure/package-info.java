/// Which right covers which ground, and when (林权): no ground is claimed twice for the same day.
///
/// Starting points: [Tenure], [Claim], [ClaimOutcome].
///
/// Never: a change of a recorded claim, a price, a stand that no edition knows.
@NullMarked
@ApplicationModule(allowedDependencies = {"land", "party"})
package org.tanku.platform.tenure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
