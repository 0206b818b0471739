/// The land as surveys found it (林地与小班): stand tables, each imported whole or not at all.
///
/// Starting points: [Land], [SurveyEdition], [ImportOutcome].
///
/// Never: a stand that is changed after import, a number of carbon, a right.
@NullMarked
@ApplicationModule(allowedDependencies = {"inbox", "party"})
package org.tanku.platform.land;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
