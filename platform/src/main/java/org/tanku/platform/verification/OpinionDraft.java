package org.tanku.platform.verification;

import org.tanku.kernel.quantity.TonnesCO2e;

/// The opinion a verifier is about to state (核查意见稿); the tonnes are still science.
public sealed interface OpinionDraft {
    /// With the removal of the report as it stands.
    record Agree() implements OpinionDraft {}

    record AgreeWithCorrections(TonnesCO2e verified, String corrections) implements OpinionDraft {
        public AgreeWithCorrections {
            corrections = corrections.strip();
        }
    }

    record Disagree(String because) implements OpinionDraft {
        public Disagree {
            because = because.strip();
        }
    }
}
