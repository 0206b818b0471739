/// The library of methods as data (方法学库): methodologies with their equations and worked cases, and
/// the ways to ask one equation and to check a table of cases.
///
/// Starting points: [Calculation], [CheckCase], [CheckTable].
///
/// Never: an equation, a parameter, a second way to compute.
@NullMarked
package org.tanku.kernel.library;

import org.jspecify.annotations.NullMarked;
