package org.tanku.platform.tenure;

/// What proves the right (林权证, 不动产权证书). The real-estate certificate took the place of the forest
/// rights certificate; old ones stay in force.
public enum RightsCertificate {
    /// 不动产权证书（林权）.
    REAL_ESTATE,
    /// 林权证.
    FOREST_RIGHTS,
    /// Another proof, such as a contract of the village collective (其他权属证明).
    OTHER
}
