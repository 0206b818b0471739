/// Tests of the pages of the room registry (页面测试): what an officer is shown.
///
/// Starting points: [AuditLampTest].
///
/// Never: a mock of a room.
@NullMarked
package org.tanku.platform.registry.web;

import org.jspecify.annotations.NullMarked;
