/// The door of the room secondfactor (第二因素页面): enrolment, the question for a code, the
/// administrator's overview, and the gate before every other page.
///
/// Starting points: [FactorGate], [SecondFactorPages], [FactorOfficePages].
///
/// Never: a secret or a code in a log or in an address.
@NullMarked
package org.tanku.platform.secondfactor.web;

import org.jspecify.annotations.NullMarked;
