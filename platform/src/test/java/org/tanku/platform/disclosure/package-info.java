/// Tests of what the public sees (信息公开), over HTTP and in a browser.
///
/// Starting points: [DisclosureStory], [PublicPagesTest].
///
/// Never: a mock of a room.
@NullMarked
package org.tanku.platform.disclosure;

import org.jspecify.annotations.NullMarked;
