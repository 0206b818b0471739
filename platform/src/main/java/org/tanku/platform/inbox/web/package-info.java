/// The door of the inbox (待办页面): the page of tasks, and the own mail address.
///
/// Starting points: [InboxPages].
///
/// Never: a task of somebody else.
@NullMarked
package org.tanku.platform.inbox.web;

import org.jspecify.annotations.NullMarked;
