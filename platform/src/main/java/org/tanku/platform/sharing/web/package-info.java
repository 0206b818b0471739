/// Pages of sharing (分摊页面): what falls on each holder, and how it was computed.
///
/// Starting points: [SharePages].
///
/// Never: a decision.
@NullMarked
package org.tanku.platform.sharing.web;

import org.jspecify.annotations.NullMarked;
