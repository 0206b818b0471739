/// The page and the files of the tables for the trust (数据报送页面).
///
/// Starting points: [FeedPages].
///
/// Never: a table of its own.
@NullMarked
package org.tanku.platform.feed.web;

import org.jspecify.annotations.NullMarked;
