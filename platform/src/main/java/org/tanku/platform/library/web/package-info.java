/// The pages of the library (方法学库页面): the list, a page a methodology, a calculator an equation, a
/// table an edition of parameters.
///
/// Starting points: [MethodPages], [EquationPages], [ParameterPages].
///
/// Never: an error page for a wrong value; a formula set by hand.
@NullMarked
package org.tanku.platform.library.web;

import org.jspecify.annotations.NullMarked;
