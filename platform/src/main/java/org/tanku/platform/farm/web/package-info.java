/// Pages of farm projects (农业减排项目页面): the public list, a project, its reports with every step, and
/// the forms of those who work on them.
///
/// Starting points: [FarmPages], [FarmReportPages].
///
/// Never: a decision, a figure that the kernel did not explain.
@NullMarked
package org.tanku.platform.farm.web;

import org.jspecify.annotations.NullMarked;
