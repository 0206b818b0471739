/// Records of farm fields (田块记录): tables of seasons and of times without floodwater become what the
/// kernel asks, and every row that does not fit the other table is told.
///
/// Starting points: [FieldRecords].
///
/// Never: a drain given to a season that does not hold it, a yield made up where a cell is empty.
@NullMarked
package org.tanku.survey.farm;

import org.jspecify.annotations.NullMarked;
