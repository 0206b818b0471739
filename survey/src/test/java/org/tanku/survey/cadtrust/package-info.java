/// Tests of the trust's tables against its published model (CAD Trust 测试).
///
/// Starting points: [CadTrustCheckTest], [CadTrustFilesTest].
///
/// Never: a node of the trust asked over the network.
@NullMarked
package org.tanku.survey.cadtrust;

import org.jspecify.annotations.NullMarked;
