/// Recognition (认定) of carbon-neutral forest: a certificate on a statement, public, valid until it
/// is revoked. No unit comes of it.
///
/// Starting points: [Recognitions], [Recognition].
///
/// Never: a unit, a certificate on a statement that does not agree, a change of what a certificate
/// says.
@NullMarked
@ApplicationModule(allowedDependencies = {"verification", "measurement", "project", "party"})
package org.tanku.platform.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
