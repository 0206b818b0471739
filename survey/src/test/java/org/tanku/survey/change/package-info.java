/// Tests of the matching of editions, each kind of change drawn by hand and many planted by chance
/// (版本对照测试).
///
/// Starting points: [EditionMatchingTest], [PlantedChangesTest], [DivisionsTest].
///
/// Never: a threshold that the test does not state.
@NullMarked
package org.tanku.survey.change;

import org.jspecify.annotations.NullMarked;
