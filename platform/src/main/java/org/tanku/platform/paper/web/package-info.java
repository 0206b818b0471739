/// The door of papers to the web (凭证页面): files to take away, the public check of a paper, and the
/// officers' desk for reissuing and revoking.
///
/// Starting points: [PaperFiles], [CheckPages], [PaperDeskPages].
///
/// Never: a sign-in asked for to check a paper.
@NullMarked
package org.tanku.platform.paper.web;

import org.jspecify.annotations.NullMarked;
