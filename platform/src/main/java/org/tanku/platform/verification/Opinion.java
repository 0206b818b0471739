package org.tanku.platform.verification;

/// What the verifier says of a report (核查意见).
public sealed interface Opinion {
    record Agreed(WholeTonnes tonnes) implements Opinion {}

    record AgreedWithCorrections(WholeTonnes tonnes, String corrections) implements Opinion {}

    record NotAgreed(String because) implements Opinion {}

    /// What may be issued on it: nothing when it is not agreed.
    default WholeTonnes stated() {
        return switch (this) {
            case Agreed(var tonnes) -> tonnes;
            case AgreedWithCorrections(var tonnes, _) -> tonnes;
            case NotAgreed _ -> new WholeTonnes(0);
        };
    }
}
