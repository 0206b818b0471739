/// Tests of the library of methods (方法学库), over HTTP and in a browser.
///
/// Starting points: [LibraryPagesTest], [CalculatorPagesTest].
///
/// Never: a figure taken from the code under test.
@NullMarked
package org.tanku.platform.library;

import org.jspecify.annotations.NullMarked;
