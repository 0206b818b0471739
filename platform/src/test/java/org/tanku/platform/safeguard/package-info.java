/// Tests of the room safeguard (保全与补正测试) against a real PostgreSQL; the worked cases are files.
///
/// Starting points: [WorkedCasesTest], [RankingTest].
///
/// Never: a number in a worked case without its source.
@NullMarked
package org.tanku.platform.safeguard;

import org.jspecify.annotations.NullMarked;
