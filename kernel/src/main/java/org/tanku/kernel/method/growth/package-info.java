/// How stands and trees grow (生长模型): curves of growth over age, heights over diameters, yield
/// tables, and the least squares by which they are found in measured points.
///
/// Starting points: [CurveFitting], [HeightFitting], [GrowthCurve], [TwoPointCalibration].
///
/// Never: a fit that did not converge handed on as one, a curve read outside its ages without a
/// word.
@NullMarked
package org.tanku.kernel.method.growth;

import org.jspecify.annotations.NullMarked;
