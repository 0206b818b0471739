/// Tests of foreign ledgers: the examples of each format, files with planted faults, and the public
/// extracts where they lie beside the checkout (外部登记簿测试).
///
/// Starting points: [SerialFormatTest], [LedgerTableTest], [LedgerComparisonTest].
///
/// Never: a row of a real registry inside the repository.
@NullMarked
package org.tanku.survey.foreign;

import org.jspecify.annotations.NullMarked;
