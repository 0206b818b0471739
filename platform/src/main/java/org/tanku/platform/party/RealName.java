package org.tanku.platform.party;

/// Whether it is known that the person is who the name says (实名状态).
public sealed interface RealName {
    record Unverified() implements RealName {}

    /// @param how what was looked at, for example "identity card seen at the counter"
    record Verified(String how) implements RealName {
        public Verified {
            if (how.isBlank()) {
                throw new IllegalArgumentException("a verified name says how it was verified");
            }
        }
    }
}
