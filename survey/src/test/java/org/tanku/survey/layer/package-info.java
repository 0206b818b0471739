/// Tests of reading map files (图层读取).
///
/// Starting points: [ShapefileLayersTest], [UnpackedTest], [ShapefileMutationTest].
///
/// Never: a real survey.
@NullMarked
package org.tanku.survey.layer;

import org.jspecify.annotations.NullMarked;
