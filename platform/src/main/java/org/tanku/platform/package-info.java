/// The house with all its rooms (碳库平台): one process, one database schema per room.
///
/// Starting points: [Platform].
///
/// Never: code of its own; it belongs into a room.
@NullMarked
package org.tanku.platform;

import org.jspecify.annotations.NullMarked;
