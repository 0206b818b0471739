/// Figures by which carbon amounts are compared (碳汇指标): a mu, a hectare, a year, a yuan.
///
/// Starting points: [Rates].
///
/// Never: an amount that is credited.
@NullMarked
package org.tanku.kernel.method.rates;

import org.jspecify.annotations.NullMarked;
