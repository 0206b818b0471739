/// Documents on a subject (案卷): kept with their digests, version upon version, for ever.
///
/// Starting points: [Dossier], [Document], [DossierAccess].
///
/// Never: a version that is changed or deleted, a file whose bytes are not what its name says, a
/// rule about who may read: that belongs to the room of the subject.
@NullMarked
@ApplicationModule(allowedDependencies = "party")
package org.tanku.platform.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
