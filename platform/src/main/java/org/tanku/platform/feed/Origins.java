package org.tanku.platform.feed;

import org.springframework.stereotype.Component;
import org.tanku.platform.measurement.Measurement;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.verification.Verification;
import org.tanku.platform.verification.VerificationStatement;

import java.util.Optional;

/// What a block rests on, and names as the public may read them (来历).
@Component("feedOrigins")
class Origins {
    private final Verification verification;
    private final Measurement measurement;
    private final Parties parties;

    Origins(Verification verification, Measurement measurement, Parties parties) {
        this.verification = verification;
        this.measurement = measurement;
        this.parties = parties;
    }

    /// Empty where the units come from elsewhere.
    Optional<VerificationStatement> findStatement(UnitBlock block) {
        return block.findStatement().map(verification::getStatement);
    }

    MonitoringReport report(VerificationStatement statement) {
        return measurement.getReport(statement.report());
    }

    /// A person's is masked, whoever asks.
    String name(PartyId party) {
        return parties.getParty(party).name();
    }
}
