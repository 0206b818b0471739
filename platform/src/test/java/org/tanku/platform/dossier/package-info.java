/// Tests of the dossiers (案卷测试), through their face and their pages, on a real database.
///
/// Starting points: [KeepingDocumentsTest], [DossierPagesTest].
///
/// Never: a mock of a room.
@NullMarked
package org.tanku.platform.dossier;

import org.jspecify.annotations.NullMarked;
