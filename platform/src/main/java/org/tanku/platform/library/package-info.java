/// The library of methods (方法学库): every methodology of the kernel with its equations, parameters,
/// rules and worked cases, and a calculator for each equation.
///
/// Starting points: [Shelf].
///
/// Never: an equation or a figure of its own, a sign-in asked for, a result kept.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.tanku.platform.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
