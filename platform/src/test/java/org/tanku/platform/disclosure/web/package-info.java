/// Tests of what the pages of the room disclosure are made of (页面测试).
///
/// Starting points: [HolderNamesTest].
///
/// Never: a mock of a room.
@NullMarked
package org.tanku.platform.disclosure.web;

import org.jspecify.annotations.NullMarked;
