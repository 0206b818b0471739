/// The one-yuan carbon sink of Nanping (一元碳汇): growth credited to a seller, sold by the yuan.
///
/// Starting points: [OneYuan], [Sale].
///
/// Never: more sold than was credited; a part of a unit; money beyond an order's own.
@NullMarked
package org.tanku.kernel.method.oneyuan;

import org.jspecify.annotations.NullMarked;
