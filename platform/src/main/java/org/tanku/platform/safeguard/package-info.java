/// What the registry does with units on a paper and not on their holder's will (保全与补正): freezes by
/// courts, pledges, their lifting, cancellation, over-issue found later, reversal and replacement.
/// One officer proposes, sees what it would touch, and another decides.
///
/// Starting points: [Safeguards], [Matter], [Act].
///
/// Never: a freeze that ends by itself, units set free while another still binds them, a changed
/// entry.
@NullMarked
@ApplicationModule(allowedDependencies = {"registry", "inbox", "party", "secondfactor"})
package org.tanku.platform.safeguard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
