package org.tanku.survey;

import java.time.LocalDate;

/// What a stand table does not say of itself (调查名称与日期): how the survey is named in every trace
/// ("survey 2021"), and the day its values describe.
public record SurveyHeader(String name, LocalDate surveyedOn) {
    public SurveyHeader {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a survey has a name");
        }
    }
}
