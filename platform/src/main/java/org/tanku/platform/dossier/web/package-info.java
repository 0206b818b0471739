/// The door of the dossiers (案卷页面): lists, uploads, downloads, comparison with a kept digest.
///
/// Starting points: [DossierPages], [DocumentFiles].
///
/// Never: a file shown inside a page; all are taken away as files.
@NullMarked
package org.tanku.platform.dossier.web;

import org.jspecify.annotations.NullMarked;
