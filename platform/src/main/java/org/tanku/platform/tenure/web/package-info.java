/// The door of the room tenure (林权页面): titles, and the form of a new claim.
///
/// Starting points: [TitlePages], [ClaimPages].
///
/// Never: a decision about a claim.
@NullMarked
package org.tanku.platform.tenure.web;

import org.jspecify.annotations.NullMarked;
