/// Tests of the pages of the room land (页面测试): what a person reads, in both languages.
///
/// Starting points: [ImportPagesTest].
///
/// Never: a mock of a room.
@NullMarked
package org.tanku.platform.land.web;

import org.jspecify.annotations.NullMarked;
