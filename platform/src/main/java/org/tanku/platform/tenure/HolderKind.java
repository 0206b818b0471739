package org.tanku.platform.tenure;

/// What kind of holder a right has (权利人类型).
public enum HolderKind {
    /// 农户.
    HOUSEHOLD,
    /// 村集体.
    VILLAGE_COLLECTIVE,
    /// 企业.
    COMPANY,
    /// 国有林场.
    STATE_FARM,
    /// Recorded before anybody asked (未填).
    NOT_TOLD
}
