/// The door of the room land (小班调查页面): template, import, the rows to correct, editions, and their
/// map with its tiles.
///
/// Starting points: [ImportPages], [EditionPages], [MapPages], [TileDrawing].
///
/// Never: a decision about a stand.
@NullMarked
package org.tanku.platform.land.web;

import org.jspecify.annotations.NullMarked;
