/// How plots are laid out and what they tell of a forest (抽样设计与估计): number of plots, clusters,
/// double sampling, change between surveys, intervals, discounts for uncertainty.
///
/// Starting points: [SamplingDesign], [SampleEstimate], [DiscountTable].
///
/// Never: a stratum of one plot, a mean of nothing, the discount of one programme in the method of
/// another.
@NullMarked
package org.tanku.kernel.method.sampling;

import org.jspecify.annotations.NullMarked;
