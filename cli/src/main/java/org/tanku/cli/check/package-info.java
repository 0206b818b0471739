/// Tables of cases and the published numbers of others (算例核对): reading them, and comparing them
/// with what the equations of the kernel give.
///
/// Starting points: [CaseFile], [Guide], [PublishedCases].
///
/// Never: an equation, a guess at what a foreign column means.
@NullMarked
package org.tanku.cli.check;

import org.jspecify.annotations.NullMarked;
