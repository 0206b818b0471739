/// Tests of the readers of map files, and the files they read, whole and damaged (图层读取测试).
///
/// Starting points: [MapFileTest], [GroundTest], [Mutations].
///
/// Never: a file that only one test machine has, unless the test skips without it.
@NullMarked
package org.tanku.survey.layer;

import org.jspecify.annotations.NullMarked;
