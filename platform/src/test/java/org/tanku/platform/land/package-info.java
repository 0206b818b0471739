/// Tests of the room land (林地测试) against a real PostgreSQL and real files.
///
/// Starting points: [ImportingTest].
///
/// Never: a mock.
@NullMarked
package org.tanku.platform.land;

import org.jspecify.annotations.NullMarked;
