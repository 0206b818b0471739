/// The door of the room safeguard (保全与补正页面): the list of acts, freezes, pledges and debts, the
/// forms, and the page on which a second officer decides after the preview.
///
/// Starting points: [SafeguardPages], [ProposingPages].
///
/// Never: a rule of its own, a decision without a preview.
@NullMarked
package org.tanku.platform.safeguard.web;

import org.jspecify.annotations.NullMarked;
