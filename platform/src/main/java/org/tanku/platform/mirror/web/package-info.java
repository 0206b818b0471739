/// The pages of foreign ledgers (外部登记簿页面): what anyone may look up, and the desk of the officers.
///
/// Starting points: [MirrorPages], [LedgerFilePages].
///
/// Never: a decision; the room behind makes it.
@NullMarked
package org.tanku.platform.mirror.web;

import org.jspecify.annotations.NullMarked;
