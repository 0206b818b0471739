/// The command line (命令行): measure, explain and verify without a server.
///
/// Starting points: [Tanku], [Measuring], [Explaining].
///
/// Never: an equation, a coefficient, a second way to read a stand table.
@NullMarked
package org.tanku.cli;

import org.jspecify.annotations.NullMarked;
