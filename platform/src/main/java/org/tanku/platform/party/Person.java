package org.tanku.platform.party;

/// Somebody who can sign in (人员).
///
/// @param registeredName as it was registered; only [Parties#nameOf] tells it whole
/// @param organisation for whom the person works, or the person's own id
public record Person(
        PartyId id,
        Party.PersonalName registeredName,
        String loginName,
        PartyId organisation,
        RealName realName,
        boolean demo) {

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

    /// As anybody may see it: masked, but for people of the demo, who are no persons.
    public String name() {
        return party().name();
    }

    public Party party() {
        return new Party(id, PartyKind.PERSON, registeredName, demo);
    }
}
