package org.tanku.kernel.method.eligibility;

import org.tanku.kernel.method.AgeGroups;

import java.time.LocalDate;

/// What a rule may ask beside the stand itself (项目情况): when the project began, and the limits of
/// age groups.
public record Circumstances(LocalDate startedOn, AgeGroups ageGroups) {}
