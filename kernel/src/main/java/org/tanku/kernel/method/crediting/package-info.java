/// The one engine under every scheme (计入核算): stand tables in, an explained and credited amount out,
/// by a profile that says what the schemes do differently.
///
/// Starting points: [Crediting], [CreditingCase], [SchemeProfile], [Assessment].
///
/// Never: an equation of its own; a baseline, a pool or a rate taken in silence; whole tonnes.
@NullMarked
package org.tanku.kernel.method.crediting;

import org.jspecify.annotations.NullMarked;
