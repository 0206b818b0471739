/// Carbon lost by a forest crime (林业碳汇损失量): trees felled or burnt, bamboo cut, ground laid bare,
/// and the growth that no longer comes until the forest has recovered.
///
/// The text of Fujian's method of 2022 is not public. The frame follows its published scope; each
/// strategy says what it rests on.
///
/// Starting points: [LossTable], [LossStrategy], [CarbonLoss], [TonnesDue].
///
/// Never: a name of a person, the effect on a sentence, a rounding inside a trace.
@NullMarked
package org.tanku.kernel.method.judicial;

import org.jspecify.annotations.NullMarked;
