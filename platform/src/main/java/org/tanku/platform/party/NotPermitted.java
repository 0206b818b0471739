package org.tanku.platform.party;

import java.util.List;

/// Somebody asked for what another role does (无权限). The page of this tells which role is needed.
public final class NotPermitted extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Role role;
    private final transient List<Region> regions;

    NotPermitted(Role role, List<Region> regions) {
        super("needs the role " + role + (regions.isEmpty() ? "" : " in " + regions));
        this.role = role;
        this.regions = List.copyOf(regions);
    }

    public Role role() {
        return role;
    }

    /// Where the role is needed; empty when anywhere would do.
    public List<Region> regions() {
        return regions;
    }
}
