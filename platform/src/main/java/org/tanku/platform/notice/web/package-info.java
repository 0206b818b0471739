/// The door of the room notice (公示页面): notices with their comments, the periods, the calendar.
///
/// Starting points: [NoticePages], [PeriodPages].
///
/// Never: a contact of who commented on a page of the public.
@NullMarked
package org.tanku.platform.notice.web;

import org.jspecify.annotations.NullMarked;
