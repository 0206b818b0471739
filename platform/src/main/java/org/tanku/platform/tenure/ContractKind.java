package org.tanku.platform.tenure;

/// What a contract over rights is for (合同类型).
public enum ContractKind {
    /// An enterprise with emissions pays, and the holder of the right manages (碳排放企业+林权单位).
    ENTERPRISE_AND_HOLDER,
    /// Scattered small holdings are pooled and managed as one (森林生态银行).
    POOLING
}
