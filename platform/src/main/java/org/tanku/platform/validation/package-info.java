/// Validation (审定): the design of a project before the public, an accredited body's questions and
/// its opinion; what must be there before the bureau registers.
///
/// Starting points: [Validation], [ProjectFile].
///
/// Never: a tonne that was measured, an opinion by who developed the project, a change of what was
/// proposed.
@NullMarked
@ApplicationModule(allowedDependencies = {"project", "accreditation", "notice", "party"})
package org.tanku.platform.validation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
