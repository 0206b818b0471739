package org.tanku.platform.tenure;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.quantity.SquareMetres;

import java.time.Instant;

/// That a claim was recorded in spite of another (重叠例外): who allowed it, when and why. It is
/// public.
///
/// @param title the claim that was allowed
/// @param other the claim that was there before
/// @param stands how many stands of the allowed claim meet the other
/// @param shared what both cover; not measured when one of the two has no ground
/// @param officer the name of who allowed it
public record Exemption(
        TitleId title,
        TitleId other,
        int stands,
        Reading<SquareMetres> shared,
        String reason,
        String officer,
        Instant at) {}
