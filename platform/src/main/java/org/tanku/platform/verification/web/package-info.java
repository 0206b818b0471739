/// The door of the room verification (核查页面): statements, and the desk where findings are recorded
/// and an opinion is stated.
///
/// Starting points: [StatementPages], [VerifyingPages].
///
/// Never: a way to change what was stated.
@NullMarked
package org.tanku.platform.verification.web;

import org.jspecify.annotations.NullMarked;
