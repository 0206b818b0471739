/// What other registries and data pools take from ours (数据报送): projects, issuances and units as
/// tables of the Climate Action Data Trust, held against its published model.
///
/// Starting points: [TrustExports], [TrustExport].
///
/// Never: a write into another room's books, a word or a unit that fits the model and is not true,
/// a whole name of a person.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "party",
            "project",
            "validation",
            "measurement",
            "verification",
            "registry"
        })
package org.tanku.platform.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
