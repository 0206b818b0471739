/// Bamboo (竹林碳储量): culms by diameter and age, their biomass and carbon, and what a stand takes up
/// between two surveys.
///
/// Starting points: [BambooCase], [BambooRemoval], [BambooMethods], [Moso].
///
/// Never: credit beyond the steady stock of a managed stand, a root ratio that nobody confirmed.
@NullMarked
package org.tanku.kernel.method.bamboo;

import org.jspecify.annotations.NullMarked;
