/// What anyone may see without signing in (信息公开): the home page with map and totals, one page a
/// serial, certificates, and the exit packages of a block and of the registry.
///
/// Starting points: [ExitPackage], [PublishedFigures].
///
/// Never: a write into another room's books, a number that cannot be asked "how computed".
@ApplicationModule(
        allowedDependencies = {
            "operations",
            "party",
            "inbox",
            "land",
            "tenure",
            "project",
            "measurement",
            "verification",
            "registry",
            "intake",
            "seal"
        })
@NullMarked
package org.tanku.platform.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
