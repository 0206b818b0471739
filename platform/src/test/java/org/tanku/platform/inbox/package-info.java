/// Tests of the inbox (待办测试), through its face and its pages.
///
/// Starting points: [InboxTest], [TasksOfRoomsTest].
///
/// Never: a mock of a room.
@NullMarked
package org.tanku.platform.inbox;

import org.jspecify.annotations.NullMarked;
