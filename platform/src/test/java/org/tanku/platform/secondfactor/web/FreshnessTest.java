package org.tanku.platform.secondfactor.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.tanku.platform.House;
import org.tanku.platform.party.Person;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.SigningIn;
import org.tanku.platform.party.Staff;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A heavy act asks for the second factor again when it was given too long ago.
@House
class FreshnessTest {
    private static final String APPROVE =
            "/registry/proposals/6f1c1d0e-0000-4000-8000-000000000000/approve";

    @Autowired private ApplicationContext house;
    @Autowired private SigningIn signingIn;
    @Autowired private FactorGate gate;
    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void an_issue_is_approved_with_a_fresh_code_only() throws Exception {
        assertThat(passes(APPROVE, Duration.ofMinutes(14))).isTrue();
        assertThat(passes(APPROVE, Duration.ofMinutes(16))).isFalse();
    }

    @Test
    void a_freeze_is_approved_with_a_fresh_code_only() throws Exception {
        String approve = APPROVE.replace("/registry/proposals/", "/safeguards/acts/");
        assertThat(passes(approve, Duration.ofMinutes(14))).isTrue();
        assertThat(passes(approve, Duration.ofMinutes(16))).isFalse();
    }

    @Test
    void a_key_is_replaced_with_a_fresh_code_only() throws Exception {
        assertThat(passes("/journal/keys", Duration.ofMinutes(14))).isTrue();
        assertThat(passes("/journal/keys", Duration.ofMinutes(16))).isFalse();
    }

    @Test
    void lighter_acts_go_on_with_the_code_of_the_morning() throws Exception {
        assertThat(passes("/registry/audit", Duration.ofHours(7))).isTrue();
    }

    @Test
    void who_gave_the_code_anew_is_led_back_to_the_page_of_the_button() throws Exception {
        MockHttpServletRequest request = post(APPROVE);
        request.addHeader("Referer", "http://127.0.0.1/registry/proposals/6f1c");
        MockHttpServletResponse response = new MockHttpServletResponse();
        signInWithCodeOf(Duration.ofHours(1));
        gate.preHandle(request, response, page(request));
        assertThat(response.getRedirectedUrl()).isEqualTo("/second-factor?again");
        assertThat(request.getSession().getAttribute(FactorDesk.THEN))
                .isEqualTo("/registry/proposals/6f1c");
    }

    private boolean passes(String path, Duration ago) throws Exception {
        signInWithCodeOf(ago);
        MockHttpServletRequest request = post(path);
        return gate.preHandle(request, new MockHttpServletResponse(), page(request));
    }

    private void signInWithCodeOf(Duration ago) {
        Person officer = Staff.of(house).hire(Role.REGISTRY_OFFICER, Region.PROVINCE);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(
                                signingIn.loadUserByUsername(officer.loginName()),
                                "",
                                List.of(
                                        FactorGrantedAuthority.withAuthority("FACTOR_TOTP")
                                                .issuedAt(Instant.now().minus(ago))
                                                .build())));
    }

    private Object page(MockHttpServletRequest request) throws Exception {
        ServletRequestPathUtils.parseAndCache(request);
        HandlerExecutionChain chain = requestMappingHandlerMapping.getHandler(request);
        return java.util.Objects.requireNonNull(chain).getHandler();
    }

    private static MockHttpServletRequest post(String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(HttpMethod.POST.name(), path);
        request.setServletPath(path);
        request.addHeader("Accept", "text/html");
        return request;
    }
}
