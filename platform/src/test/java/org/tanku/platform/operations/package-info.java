/// Tests of the page of operations (运行状况测试), as its readers see it.
///
/// Starting points: [OperationsTest].
///
/// Never: a mock of a room.
@NullMarked
package org.tanku.platform.operations;

import org.jspecify.annotations.NullMarked;
