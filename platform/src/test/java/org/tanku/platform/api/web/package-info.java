/// How the interface is shown to hold what it says (接口测试).
///
/// Starting points: [Program], [WholeCycleTest], [DescriptionTest].
///
/// Never: an answer that is not held against the description.
@NullMarked
package org.tanku.platform.api.web;

import org.jspecify.annotations.NullMarked;
