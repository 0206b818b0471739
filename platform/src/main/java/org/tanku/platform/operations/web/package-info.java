/// The page of operations (运行状况页面).
///
/// Starting points: [OperationsPages].
///
/// Never: a page for the public.
@NullMarked
package org.tanku.platform.operations.web;

import org.jspecify.annotations.NullMarked;
