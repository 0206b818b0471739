/// The tables of the Climate Action Data Trust, edition 2.0.2 (CAD Trust 数据模型): read, checked
/// against the published model, and written, as JSON, CSV in a zip, and a workbook.
///
/// Starting points: [CadTrustModel] is the model, [CadTrustTables] a set of tables, [CadTrustCheck]
/// tells what does not fit.
///
/// Never: a value made up for a field that is required.
@NullMarked
package org.tanku.survey.cadtrust;

import org.jspecify.annotations.NullMarked;
