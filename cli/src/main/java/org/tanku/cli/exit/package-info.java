/// The open exit format (开放导出格式): a package of one block of units, read and checked by anyone.
///
/// Starting points: [ExitPackage], [PackageCheck], [Difference].
///
/// Never: trust in what a package says before it is checked, a file written to disk.
@NullMarked
package org.tanku.cli.exit;

import org.jspecify.annotations.NullMarked;
