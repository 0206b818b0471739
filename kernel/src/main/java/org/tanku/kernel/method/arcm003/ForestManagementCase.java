package org.tanku.kernel.method.arcm003;

import java.util.List;

/// A complete case of forest management (森林经营案例): eligible stands, both stocks and the baseline.
public record ForestManagementCase(List<ManagedStand> stands) {
    public ForestManagementCase {
        stands = List.copyOf(stands);
    }
}
