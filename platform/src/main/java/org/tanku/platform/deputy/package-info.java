/// Deputies (代理): an officer or an administrator names somebody of the same organisation who acts
/// for the officer for a time, in some of his roles; what is done bears both names.
///
/// Starting points: [Deputies], [Deputyship].
///
/// Never: two pairs of eyes out of one; whoever is bound by a deputyship counts as one person where
/// two are needed.
@NullMarked
@ApplicationModule(allowedDependencies = "party")
package org.tanku.platform.deputy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
