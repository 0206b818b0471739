/// Who and what may enter a scheme (适用条件判定): the rules of each methodology as data, answered by the
/// survey stand by stand or by evidence that a person supplies.
///
/// Starting points: [RuleBook], [Screening], [Evidence].
///
/// Never: an unanswered rule taken for one that holds; a limit that stands in code; carbon.
@NullMarked
package org.tanku.kernel.method.eligibility;

import org.jspecify.annotations.NullMarked;
