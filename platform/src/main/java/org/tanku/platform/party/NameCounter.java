package org.tanku.platform.party;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Who asks for a name, and on which page (查阅人): read from the request. Within one request a name
/// is written down once.
@Component
class NameCounter {
    /// Whose duties need the whole name. No regulation at hand lists them: they are an assumption.
    static final Set<Role> NEED_NAMES =
            Set.copyOf(EnumSet.of(Role.BUREAU_OFFICER, Role.REGISTRY_OFFICER, Role.ADMINISTRATOR));

    Optional<PartyId> reader() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.person())
                : Optional.empty();
    }

    /// The address without its query; a dash outside of a request.
    String page() {
        return request().map(HttpServletRequest::getRequestURI).orElse("-");
    }

    /// Whether this name was not read before in this request.
    boolean isFirst(Object whose) {
        String mark = "tanku.name." + whose;
        return request()
                .map(each -> {
                    boolean first = each.getAttribute(mark) == null;
                    each.setAttribute(mark, true);
                    return first;
                })
                .orElse(true);
    }

    private static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                ? Optional.of(here.getRequest())
                : Optional.empty();
    }
}
