/// What a forest survey says about the land (森林调查): stands and the words of their description.
///
/// Starting points: [Stand], [StandCode], [Reading].
///
/// Never: carbon, a parameter, a file format; a value that was not measured passing for zero.
@NullMarked
package org.tanku.kernel.forest;

import org.jspecify.annotations.NullMarked;
