/// Databases of earlier versions (旧版数据库): kept as small files, opened by every later version.
///
/// Starting points: [OpeningOldDatabasesTest], [DatabaseDump].
///
/// Never: a kept file that is written again or mended; a later version has to open it as it is.
@NullMarked
package org.tanku.platform.keeping;

import org.jspecify.annotations.NullMarked;
