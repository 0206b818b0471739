/// Afforestation by AR-CM-001-V01 (碳汇造林项目方法学): selected pools, emissions, a baseline of the trees
/// and shrubs that stood before.
///
/// Starting points: [ArCm001], [AfforestationEquations].
///
/// Never: a pool that was not selected; a new CCER project, which this methodology cannot serve any
/// more.
@NullMarked
package org.tanku.kernel.method.arcm001;

import org.jspecify.annotations.NullMarked;
