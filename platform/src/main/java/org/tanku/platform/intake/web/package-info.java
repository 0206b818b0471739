/// The pages on which officers hand lists in and book them (外来单位入账页面).
///
/// Starting points: [IntakePages], [IntakeView].
///
/// Never: a rule about lists or units.
@NullMarked
package org.tanku.platform.intake.web;

import org.jspecify.annotations.NullMarked;
