/// Tests of what the public sees (信息公开), over HTTP and in a browser.
///
/// Starting points: [DisclosureStory], [PublicPagesTest].
///
/// Never: a mock of a room.
package org.tanku.platform.disclosure;
