/// The second factor of those who touch books or people (第二因素): codes of an authenticator app by
/// RFC 6238, recovery codes, who needs them and when they are asked again.
///
/// Starting points: [SecondFactors], [FreshSecondFactor], [FactorRule].
///
/// Never: a secret that can be read in the database, a code that works twice.
@NullMarked
@ApplicationModule(allowedDependencies = "party")
package org.tanku.platform.secondfactor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
