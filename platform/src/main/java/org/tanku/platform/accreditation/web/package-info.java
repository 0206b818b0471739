/// The door of the room accreditation (机构资质页面): the public list of bodies, and its forms.
///
/// Starting points: [BodyPages].
///
/// Never: a rule of its own.
@NullMarked
package org.tanku.platform.accreditation.web;

import org.jspecify.annotations.NullMarked;
