/// The walls towards the web (网页外壳): who may see which address, the language of a page, error
/// pages.
///
/// Starting points: [Security], [LanguageCookie].
///
/// Never: a page of a room.
@NullMarked
package org.tanku.platform.shell.web;

import org.jspecify.annotations.NullMarked;
