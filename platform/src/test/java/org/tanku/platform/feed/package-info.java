/// Tests of what others take from our registry (数据报送), held against the trust's model.
///
/// Starting points: [TrustExportTest].
///
/// Never: a mock of a room.
@NullMarked
package org.tanku.platform.feed;

import org.jspecify.annotations.NullMarked;
