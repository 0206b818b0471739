/// Rice methane by CMS-017 / AMS-III.AU (水稻栽培调整供水管理): reference fields, default factors, chambers.
///
/// Starting points: [DefaultRoute], [ReferenceRoute], [Chamber].
///
/// Never: factors of two sets in one case, a credit without a programme that takes it.
@NullMarked
package org.tanku.kernel.method.paddy;

import org.jspecify.annotations.NullMarked;
