package org.tanku.platform.measurement;

import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;

import java.util.Set;

/// A report computed anew from the stored editions (复算), beside what is kept.
///
/// @param reported the digest the report was given
/// @param kept the digest of the traces as they are stored now
/// @param today the digest of the traces as the kernel tells them today; empty text where the
///   stored editions no longer make a complete case
public record Recomputation(String reported, String kept, String today, String kernelVersionToday) {
    /// Who may ask for a report to be computed anew.
    private static final Set<Role> ASKING =
            Set.of(Role.BUREAU_OFFICER, Role.MEASURER, Role.VERIFIER, Role.REGISTRY_OFFICER);

    /// Whether a person may ask for it where the project lies.
    public static boolean mayBeAskedBy(Acting acting, Region region) {
        return ASKING.stream().anyMatch(role -> acting.may(role, region));
    }

    /// Whether the kept traces are those of the report.
    public boolean traceIsUnchanged() {
        return reported.equals(kept);
    }

    public boolean equal() {
        return traceIsUnchanged() && reported.equals(today);
    }
}
