/// Tests of reading and writing stand tables, and the generator of the sample files (样例生成).
///
/// Starting points: [BrokenFileTest], [StandTableRoundTripTest], [SampleStands].
///
/// Never: a real survey.
@NullMarked
package org.tanku.survey;

import org.jspecify.annotations.NullMarked;
