package org.tanku.platform.party;

/// What a person is appointed to do (岗位). A role is held in a region and everywhere below it.
public enum Role {
    /// Registers people and appoints them (管理员).
    ADMINISTRATOR,
    /// Keeps watch for the forestry bureau (林业主管部门经办人).
    BUREAU_OFFICER,
    /// Imports surveys of stands (林业调查员).
    SURVEYOR,
    /// Acts for those who hold forest rights (林权权利人).
    RIGHTS_HOLDER,
    /// Develops projects (项目开发人员).
    PROJECT_DEVELOPER,
    /// Measures removals (计量人员).
    MEASURER,
    /// Verifies what another measured (核查人员).
    VERIFIER,
    /// Keeps the books of units (登记机构经办人).
    REGISTRY_OFFICER
}
