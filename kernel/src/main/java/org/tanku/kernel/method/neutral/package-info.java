/// Fujian carbon-neutral forest (福建碳中和林), in a substitute: three branches of land, of which new
/// plantations have a baseline of zero and the others one that the user must choose.
///
/// Starting points: [NeutralForest].
///
/// Never: a baseline chosen in silence; the claim to follow the official equations, which are not
/// public.
@NullMarked
package org.tanku.kernel.method.neutral;

import org.jspecify.annotations.NullMarked;
