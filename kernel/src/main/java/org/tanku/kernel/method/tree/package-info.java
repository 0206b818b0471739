/// Single trees and the plots they stand on (单木与样地): volume, biomass and carbon of a tree by its
/// diameter and height, and what the trees of a plot come to on a hectare.
///
/// Starting points: [TreeTable], [EquationSet], [TreeEquations], [ColumnarTrees].
///
/// Never: a diameter or a height that was guessed, another set of equations at the second survey, a
/// change over time.
@NullMarked
package org.tanku.kernel.method.tree;

import org.jspecify.annotations.NullMarked;
