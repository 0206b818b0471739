/// Tests of the pages of the room tenure (页面测试): what a person reads, in both languages.
///
/// Starting points: [ClaimPagesTest].
///
/// Never: a mock of a room.
@NullMarked
package org.tanku.platform.tenure.web;

import org.jspecify.annotations.NullMarked;
