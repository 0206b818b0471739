/// The house rules (家规): style.md's checked points as tests over the files of the whole repository.
///
/// Starting points: [HouseFiles], [JavaText], [Fault]; each test class is one family of rules.
///
/// Never: a rule without a bad snippet that it must catch; a type of the product.
@NullMarked
package org.tanku.house;

import org.jspecify.annotations.NullMarked;
