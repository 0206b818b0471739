package org.tanku.platform.shell.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;

/// Who may see which address (访问控制). What is not listed as public needs a sign-in; what a person
/// may do behind it each room decides by the role.
@Configuration(proxyBeanMethods = false)
class Security {
    /// Nothing inline, nothing from another host.
    private static final String CONTENT =
            "default-src 'self'; img-src 'self' data:%s; object-src 'none';"
                    + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// Pictures of the national map, allowed only where the operator has a key for them.
    private static final String TIANDITU = " https://*.tianditu.gov.cn";

    private static final String[] FORMS_OF_SIGNED_IN = {
        "/projects/new", "/reports/new", "/statements/new", "/farm-projects/new"
    };
    private static final String[] DOORS = {"/login", "/login/demo", "/setup", "/error"};
    private static final String[] PUBLIC_PAGES = {
        "/",
        "/projects",
        "/projects/{id}",
        "/reports/{id}",
        "/reports/{id}/stands/{code}",
        "/reports/{id}/report-{language}.pdf",
        "/statements/{id}",
        "/statements/{id}/shares",
        "/recognitions",
        "/recognitions/**",
        "/farm-projects",
        "/farm-projects/{id}",
        "/farm-projects/reports/{id}",
        "/farm-projects/reports/{id}/trace.{ending}",
        "/farm-projects/templates/*",
        "/serials/**",
        "/blocks/**",
        "/certificates/**",
        "/search",
        "/api",
        "/api/problems/**",
        "/methods/**",
        "/equations/**",
        "/parameters/**",
        "/totals",
        "/exemptions",
        "/notices",
        "/notices/{id}",
        "/periods",
        "/bodies",
        "/cycles/{id}",
        "/validations/{id}",
        "/map",
        "/map/projects.geojson",
        "/journal/**",
        "/mirror",
        "/feed",
        "/feed/{file}",
        "/dossier/{kind}/{id}",
        "/dossier/documents/{id}/{version}",
        "/papers/**",
        "/verify",
        "/verify/**",
        "/field",
        "/field/session",
        "/field/words.json",
        "/field/species.json",
        "/field/paper",
        "/field/templates/*",
        "/actuator/health"
    };
    private static final String[] FILES = {
        "/css/**",
        "/js/**",
        "/images/**",
        "/fonts/**",
        "/maps/**",
        "/webjars/**",
        "/favicon.ico",
        "/favicon.svg",
        "/field.webmanifest",
        "/field-worker.js"
    };

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            SignInThrottle throttle,
            UnknownAddress unknown,
            Environment environment)
            throws Exception {
        boolean hasKey = !environment.getProperty("tanku.tianditu-key", "").isEmpty();
        String allowed = CONTENT.formatted(hasKey ? TIANDITU : "");
        return http.authorizeHttpRequests(requests -> addresses(requests, unknown))
                .formLogin(form -> form.loginPage("/login").failureHandler(new SignInFailure()))
                .logout(out -> out.logoutSuccessUrl("/"))
                .headers(headers ->
                        headers.contentSecurityPolicy(content -> content.policyDirectives(allowed)))
                .addFilterAfter(new ActingOnRecord(), SecurityContextHolderFilter.class)
                .addFilterBefore(new LargeUploads(), CsrfFilter.class)
                .addFilterBefore(
                        new ThrottledSignIn(throttle), UsernamePasswordAuthenticationFilter.class)
                .build();
    }

    private static void addresses(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    requests,
            UnknownAddress unknown) {
        requests.requestMatchers(FORMS_OF_SIGNED_IN)
                .authenticated()
                .requestMatchers(DOORS)
                .permitAll()
                .requestMatchers(HttpMethod.GET, PUBLIC_PAGES)
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/notices/{id}/comments", "/verify/file")
                .permitAll()
                .requestMatchers(HttpMethod.GET, FILES)
                .permitAll()
                .requestMatchers("/actuator/**")
                .authenticated()
                .requestMatchers(unknown)
                .permitAll()
                .anyRequest()
                .authenticated();
    }
}
