/// The door of the room disturbance (干扰记录页面): the records of a project, a new one, a file of them,
/// and what an earlier one should have said.
///
/// Starting points: [DisturbancePages].
///
/// Never: a rule decided here.
@NullMarked
package org.tanku.platform.disturbance.web;

import org.jspecify.annotations.NullMarked;
