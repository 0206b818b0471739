/// Projects (项目): which stands are to be credited, by which scheme, in which years, with which
/// frozen editions and parameters.
///
/// Starting points: [Projects], [Project], [ProjectDraft], [EligibilityRule].
///
/// Never: a tonne, an edit of what was proposed, a registration by the one who proposed.
@NullMarked
@ApplicationModule(allowedDependencies = {"tenure", "land", "inbox", "dossier", "party"})
package org.tanku.platform.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
