/// Tests of the room field work (外业调查测试), through its face, on a real database.
///
/// Starting points: [ReceivingTest], [SyncByChanceTest].
///
/// Never: a mock of a room.
@NullMarked
package org.tanku.platform.fieldwork;

import org.jspecify.annotations.NullMarked;
