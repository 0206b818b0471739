/// The door of the room registry (登记簿页面): the desk of the officers, proposals, accounts, and the
/// forms to move and to retire.
///
/// Starting points: [DeskPages], [IssuePages], [AccountPages], [RetirePages].
///
/// Never: a rule of its own, a retirement without a second look.
@NullMarked
package org.tanku.platform.registry.web;

import org.jspecify.annotations.NullMarked;
