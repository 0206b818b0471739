/// The door of the room deputy (代理页面): naming and withdrawing deputies, acting for another and
/// being oneself again.
///
/// Starting points: [DeputyPages], [ActingSession].
///
/// Never: a deputyship that its page does not show.
@NullMarked
package org.tanku.platform.deputy.web;

import org.jspecify.annotations.NullMarked;
