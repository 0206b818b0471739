package org.tanku.platform.party;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.UserDetails;

/// Who has signed in (登录身份), as the session remembers it. What the person may do is not in it: that
/// is asked anew for every request, so that a withdrawn role ends at once.
///
/// @param oneTime whether the password was set by somebody else and must be changed first
public record SignedIn(PartyId person, String loginName, String hash, boolean oneTime)
        implements UserDetails {
    private static final long serialVersionUID = 1;

    @Override
    public String getUsername() {
        return loginName;
    }

    @Override
    public String getPassword() {
        return hash;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.copyOf(AuthorityUtils.createAuthorityList("SIGNED_IN"));
    }

    /// Without the password's hash.
    @Override
    public String toString() {
        return loginName + " (" + person + ")";
    }
}
