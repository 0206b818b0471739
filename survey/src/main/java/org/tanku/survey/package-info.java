/// Survey files (调查表): what a forester sends becomes stands, and every bad row a sentence.
///
/// Starting points: [StandTable], [StandTableReading], [RowProblem].
///
/// Never: a database, a framework, a value made up where a cell is empty, an exception for a bad
/// file.
@NullMarked
package org.tanku.survey;

import org.jspecify.annotations.NullMarked;
