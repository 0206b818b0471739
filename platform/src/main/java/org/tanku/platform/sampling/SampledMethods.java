package org.tanku.platform.sampling;

import org.tanku.kernel.method.CarbonPool;
import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.method.crediting.SchemeProfile;

/// Which schemes are measured by plots (抽样适用机制): those whose methodology tells how trees are
/// sampled and how the uncertainty is paid for.
final class SampledMethods {
    /// What the AR-CM methods demand of a sample.
    static final String PARAMETERS = "sampling-design@2026-1";

    private SampledMethods() {}

    static boolean has(Scheme scheme) {
        SchemeProfile profile = SchemeProfile.of(scheme);
        return profile.pools().contains(CarbonPool.TREES)
                && switch (profile.deduction()) {
                    case AR_CM_TABLE -> true;
                    // what nobody confirmed of a plan's demands is not taken in silence
                    case AR_CM_TABLE_IF_CONFIRMED, TO_BE_SUPPLIED -> false;
                };
    }
}
