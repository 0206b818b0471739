/// Tests of the room tenure (林权测试) against a real PostgreSQL.
///
/// Starting points: [ClaimingTest].
///
/// Never: a mock.
@NullMarked
package org.tanku.platform.tenure;

import org.jspecify.annotations.NullMarked;
