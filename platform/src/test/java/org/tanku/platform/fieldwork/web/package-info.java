/// Tests of the pages of field work (外业页面测试): what a device is answered and what a person reads.
///
/// Starting points: [SyncDoorTest].
///
/// Never: a mock of a room.
@NullMarked
package org.tanku.platform.fieldwork.web;

import org.jspecify.annotations.NullMarked;
