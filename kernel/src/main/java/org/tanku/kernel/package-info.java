/// The science of Tanku (碳库): pure functions over explained values; no Spring, no SQL, no clock, no
/// log.
///
/// Starting points: the packages [org.tanku.kernel.quantity], [org.tanku.kernel.trace],
/// [org.tanku.kernel.parameter], [org.tanku.kernel.method]; the catalogue [Equations].
///
/// Never: a look-up while computing, rounding, a number without a source.
@NullMarked
package org.tanku.kernel;

import org.jspecify.annotations.NullMarked;
