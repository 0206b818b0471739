/// The door of the room validation (审定页面): the file of a project before its registration.
///
/// Starting points: [ValidationPages].
///
/// Never: a decision of its own.
@NullMarked
package org.tanku.platform.validation.web;

import org.jspecify.annotations.NullMarked;
