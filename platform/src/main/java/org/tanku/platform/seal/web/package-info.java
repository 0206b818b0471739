/// The door of the room seal (日记账签章页面): the roots for everyone, proofs as pages and as JSON, and
/// the two buttons of an officer.
///
/// Starting points: [JournalPages], [ProofFiles].
///
/// Never: a private key.
@NullMarked
package org.tanku.platform.seal.web;

import org.jspecify.annotations.NullMarked;
