/// The door of the room project (项目页面): the public list, a project with its checks, the proposal
/// form.
///
/// Starting points: [ProjectPages].
///
/// Never: a rule that the room itself does not know.
@NullMarked
package org.tanku.platform.project.web;

import org.jspecify.annotations.NullMarked;
