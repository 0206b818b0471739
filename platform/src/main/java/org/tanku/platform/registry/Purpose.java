package org.tanku.platform.registry;

/// What units are retired for (注销用途). A court's retirement will be one more.
public enum Purpose {
    /// A conference, games or a fair made carbon neutral (大型活动碳中和).
    OCCASION_NEUTRALITY,
    /// A company or an office offsets its own emissions (机构碳中和).
    ORGANISATION_NEUTRALITY,
    /// A product or a service (产品碳中和).
    PRODUCT_NEUTRALITY,
    /// For the good of all, without a claim (公益注销).
    PUBLIC_GOOD,
    /// A person or a household (个人碳中和).
    PERSONAL_NEUTRALITY
}
