/// The registry's seal on its journal (日记账签章): every hour the root of the tree over all entries is
/// signed with SM2, and anyone is shown that an entry is below a root and that a later root goes on
/// from an earlier one.
///
/// Starting points: [Seals], [SignedRoot], [Inclusion].
///
/// Never: a change to the books, a key in the database, cryptography of its own.
@ApplicationModule(allowedDependencies = {"operations", "party", "registry", "secondfactor"})
@NullMarked
package org.tanku.platform.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
