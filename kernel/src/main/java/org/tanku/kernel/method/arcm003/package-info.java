/// Forest management by AR-CM-003-V01 (森林经营碳汇项目方法学): growth beyond a frozen baseline.
///
/// Starting points: [ArCm003], [ForestManagementCase].
///
/// Never: a baseline measured again, a natural stand, a stand that was mature when the project
/// began.
@NullMarked
package org.tanku.kernel.method.arcm003;

import org.jspecify.annotations.NullMarked;
