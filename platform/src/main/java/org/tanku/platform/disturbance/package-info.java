/// What happened to the stands of a project between two surveys (火灾、采伐等干扰记录): fire, felling with
/// its permit, pests, landslides, change of land use, each with its paper.
///
/// Starting points: [Disturbances], [Disturbance], [DisturbanceFacts].
///
/// Never: a changed or deleted record, an amount of carbon, a record without its paper.
@NullMarked
@ApplicationModule(allowedDependencies = {"project", "land", "dossier", "party"})
package org.tanku.platform.disturbance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
