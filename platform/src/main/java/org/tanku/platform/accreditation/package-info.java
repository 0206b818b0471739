/// Accreditation (机构资质): which bodies may validate or verify, under which scheme, until when, and
/// to whom they are tied.
///
/// Starting points: [Accreditations], [Accreditation], [Tie].
///
/// Never: a judgement on a project; a body that grants to itself.
@NullMarked
@ApplicationModule(allowedDependencies = {"party"})
package org.tanku.platform.accreditation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
