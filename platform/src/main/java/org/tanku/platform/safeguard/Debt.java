package org.tanku.platform.safeguard;

import org.tanku.ledger.BlockNumber;
import org.tanku.platform.registry.AccountId;
import org.tanku.platform.registry.Programme;

/// Units an owner owes after a reversal or an over-issue (补足义务). Until they are replaced the
/// account gives none of the programme away.
///
/// @param charged all that was charged, `missing` what could not be taken then
/// @param replaced cancelled for it since
public record Debt(
        String number,
        BlockNumber block,
        AccountId account,
        Programme programme,
        long charged,
        long missing,
        long replaced) {
    public long outstanding() {
        return missing - replaced;
    }
}
