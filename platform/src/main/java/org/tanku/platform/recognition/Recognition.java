package org.tanku.platform.recognition;

import org.tanku.kernel.quantity.Mu;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.verification.StatementId;
import org.tanku.platform.verification.WholeTonnes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A certificate of recognition (认定证书) with all it says; what it says never changes.
///
/// @param number of the certificate: that of the project and its ordinal there
public record Recognition(
        String number,
        StatementId statement,
        ProjectId project,
        Said said,
        PartyId officer,
        PartyId recogniser,
        Instant at,
        State state) {

    /// The words and figures of the certificate (证载事项), as they were on its day.
    ///
    /// @param owner who is recognised: the developer of the project
    /// @param recogniser the authority that recognises
    /// @param firstDay of the monitoring period, as `lastDay` inside
    /// @param reportDigest of the report the statement speaks of
    public record Said(
            String project,
            String projectName,
            String owner,
            String recogniser,
            String verifier,
            String statement,
            String report,
            String reportDigest,
            int stands,
            Mu area,
            LocalDate firstDay,
            LocalDate lastDay,
            WholeTonnes tonnes,
            LocalDate day) {}

    /// Whether the certificate stands (证书状态).
    public sealed interface State {
        /// Nothing speaks against it.
        record Valid() implements State {}

        /// It says nothing any more; the reason is public.
        record Revoked(String because, PartyId officer, Instant at) implements State {}
    }

    public boolean valid() {
        return state instanceof State.Valid;
    }

    /// How it was revoked, if it was.
    public Optional<State.Revoked> revocation() {
        return state instanceof State.Revoked revoked ? Optional.of(revoked) : Optional.empty();
    }
}
