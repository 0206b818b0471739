/// Who works here (用户与机构): people, organisations, what each may do and where, and how they sign in.
///
/// Starting points: [Parties], [Acting], [Role].
///
/// Never: a name of a real person in code or demo data, a password that can be read back.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.tanku.platform.party;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
