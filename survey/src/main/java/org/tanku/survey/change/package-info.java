/// What became of the stands of one survey edition in the next (版本对照): matched by code and by
/// ground, told as a table of changes.
///
/// Starting points: [EditionMatching], [StandChange], [Divisions].
///
/// Never: a threshold of its own, a stand that is in two changes or in none, a county code taken
/// for another without a row that says so.
@NullMarked
package org.tanku.survey.change;

import org.jspecify.annotations.NullMarked;
