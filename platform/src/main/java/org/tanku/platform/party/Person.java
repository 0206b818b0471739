package org.tanku.platform.party;

/// Somebody who can sign in (人员).
///
/// @param organisation for whom the person works, or the person's own id
public record Person(
        PartyId id,
        String name,
        String loginName,
        PartyId organisation,
        RealName realName,
        boolean demo) {

    public Party party() {
        return new Party(id, PartyKind.PERSON, name, demo);
    }
}
