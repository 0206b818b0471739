/// The public pages (公开页面), and the frame and the telling of a trace that every room's pages use.
///
/// Starting points: [HomePages], [PageFrame], [TraceTelling].
///
/// Never: a sign-in asked for, a decision taken.
@NullMarked
package org.tanku.platform.disclosure.web;

import org.jspecify.annotations.NullMarked;
