/// The door of the room demo (演示页面): the demo's clock.
///
/// Starting points: [ClockPages].
///
/// Never: anything outside demo mode.
@NullMarked
package org.tanku.platform.demo.web;

import org.jspecify.annotations.NullMarked;
