/// Field work (外业调查): plots, trees and photos noted on site, on a phone without network or in a
/// table, kept as a log to which entries are only added.
///
/// Starting points: [Fieldwork], [FieldEntry], [FieldTables].
///
/// Never: an entry that is changed or deleted, a receipt before the entry is kept, an amount of
/// carbon.
@NullMarked
@ApplicationModule(allowedDependencies = {"land", "party"})
package org.tanku.platform.fieldwork;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
