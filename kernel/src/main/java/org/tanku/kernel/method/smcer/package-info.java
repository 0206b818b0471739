/// The Sanming forestry carbon ticket (三明林业碳票, SMCER): gross growth between two surveys.
///
/// Starting points: [SanmingTicket].
///
/// Never: a baseline deducted; a result added to one of FFCER.
@NullMarked
package org.tanku.kernel.method.smcer;

import org.jspecify.annotations.NullMarked;
