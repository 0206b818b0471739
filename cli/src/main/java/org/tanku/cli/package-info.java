/// The command line (命令行): measure, explain, verify, ask one equation and check cases without a
/// server.
///
/// Starting points: [Tanku], [Measuring], [Explaining], [Listing], [Calculating], [Checking].
///
/// Never: an equation, a coefficient, a second way to read a stand table.
@NullMarked
package org.tanku.cli;

import org.jspecify.annotations.NullMarked;
