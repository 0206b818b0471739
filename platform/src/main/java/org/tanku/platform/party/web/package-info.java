/// The door of the room party (登录与人员页面): sign-in, the first administrator, people and their roles.
///
/// Starting points: [SignInPages], [SetupPages], [PeoplePages].
///
/// Never: a password in a page, a log or a redirect.
@NullMarked
package org.tanku.platform.party.web;

import org.jspecify.annotations.NullMarked;
