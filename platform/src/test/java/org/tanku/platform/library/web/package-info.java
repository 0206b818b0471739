/// Tests of how the library reads a form (表单读取).
///
/// Starting points: [CalculatorFormTest].
///
/// Never: a running house.
@NullMarked
package org.tanku.platform.library.web;

import org.jspecify.annotations.NullMarked;
