package org.tanku.platform.party;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

import java.util.Collection;
import java.util.List;

/// Who has signed in (登录身份), as the session remembers it.
///
/// @param roles those held at sign-in, for menus alone: what the person may do is asked anew at
///   every request, so that a withdrawn role ends at once
/// @param oneTime whether the password was set by somebody else and must be changed first
public record SignedIn(
        PartyId person,
        String loginName,
        String name,
        List<Role> roles,
        String hash,
        boolean oneTime)
        implements UserDetails {
    private static final long serialVersionUID = 1;

    public SignedIn {
        roles = List.copyOf(roles);
    }

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
        return roles.stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList();
    }

    /// Without the password's hash.
    @Override
    public String toString() {
        return loginName + " (" + person + ")";
    }
}
