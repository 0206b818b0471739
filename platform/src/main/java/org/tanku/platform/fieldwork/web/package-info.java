/// The door of field work to the web (外业网页): the page for phones that works without network, the
/// exchange with devices, the pages of the office, tables and the paper form.
///
/// Starting points: [FieldPages], [SyncDoor], [LogPages].
///
/// Never: a rule of what may be noted; that is the room's.
@NullMarked
package org.tanku.platform.fieldwork.web;

import org.jspecify.annotations.NullMarked;
