package org.tanku.platform.party;

/// A role in a region (任命).
public record Appointment(Role role, Region region) {
    boolean covers(Role wanted, Region where) {
        return role == wanted && region.contains(where);
    }
}
