package org.tanku.platform.fieldwork;

import org.tanku.platform.party.Region;

import java.time.Instant;

/// Field work of one county under one name (调查任务), such as "2026 年复测". The codes of plots are
/// unique within it.
///
/// @param county the six digits of the administrative code
public record Campaign(String county, String name) {
    /// How much of it has come in (调查任务概况). Corrected entries count once, withdrawn ones not.
    ///
    /// @param latest when the last entry was received
    public record Summary(Campaign campaign, int plots, int trees, int photos, Instant latest) {}

    public Region region() {
        return new Region(county);
    }
}
