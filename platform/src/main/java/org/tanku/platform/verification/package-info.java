/// Verification (核查): findings, an opinion, and the statement of whole tonnes; the one door from
/// science to the books.
///
/// Starting points: [Verification], [VerificationStatement], [Opinion].
///
/// Never: a statement by the one who measured, more than the report found, a fraction of a tonne.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "measurement",
            "validation",
            "project",
            "accreditation",
            "notice",
            "inbox",
            "dossier",
            "party"
        })
package org.tanku.platform.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
