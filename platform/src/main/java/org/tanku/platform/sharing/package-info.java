/// Sharing (分摊): what of a statement falls on each stand and each holder of a project, in whole
/// units by the largest remainder.
///
/// Starting points: [Sharing], [Shares].
///
/// Never: a payment, a unit in an account, a share that is not explained.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "registry",
            "verification",
            "measurement",
            "project",
            "tenure",
            "party"
        })
package org.tanku.platform.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
