package org.tanku.platform.validation;

/// What a developer is about to lay before the public (项目设计稿).
///
/// @param yearly_t the ex-ante estimate of a year, in tonnes of CO₂e, as it was typed
public record DesignDraft(String yearly_t, String basis, String summary) {
    public DesignDraft {
        yearly_t = yearly_t.strip();
        basis = basis.strip();
        summary = summary.strip();
    }
}
