package org.tanku.platform.api.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.GetMapping;
import org.tanku.platform.api.Scope;
import org.tanku.platform.api.Token;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// Who calls (调用者): the person behind the token, what the token opens, what the person may do.
@ApiResource(tag = "caller")
class CallerResource {
    record AppointmentBody(Role role, String region) {}

    record CallerBody(
            UUID person,
            UUID organisation,
            String token,
            List<String> scopes,
            Instant expiresAt,
            List<AppointmentBody> appointments) {}

    @GetMapping("/caller")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<CallerBody> getCaller(HttpServletRequest request, Acting acting) {
        if (!(request.getAttribute(ApiGate.TOKEN) instanceof Token token)) {
            return Reply.refused(DoorRefusal.TOKEN_MISSING, Scope.PUBLIC_READ.code());
        }
        return Reply.found(
                new CallerBody(
                        acting.person().value(),
                        acting.organisation().value(),
                        token.id(),
                        token.scopesInOrder().stream().map(Scope::code).toList(),
                        token.expiresAt(),
                        acting.appointments().stream()
                                .map(each -> new AppointmentBody(each.role(), each.region().code()))
                                .sorted(
                                        Comparator.comparing(AppointmentBody::role)
                                                .thenComparing(AppointmentBody::region))
                                .toList()));
    }
}
