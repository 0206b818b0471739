/// The door of the room cycle (项目周期页面): the steps of a project and of its reports, for everybody.
///
/// Starting points: [CyclePages].
///
/// Never: a form; it links to the rooms that act.
@NullMarked
package org.tanku.platform.cycle.web;

import org.jspecify.annotations.NullMarked;
