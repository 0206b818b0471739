package org.tanku.platform.shell.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/// Who may see which address (访问控制). What is not listed as public needs a sign-in; what a person may
/// do behind it each room decides by the role.
@Configuration(proxyBeanMethods = false)
class Security {
    /// Nothing inline, nothing from another host.
    static final String CONTENT = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain doors(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(Security::addresses)
                .formLogin(form -> form.loginPage("/login").failureUrl("/login?refused"))
                .logout(out -> out.logoutSuccessUrl("/"))
                .headers(headers -> headers.contentSecurityPolicy(
                        content -> content.policyDirectives(CONTENT)))
                .build();
    }

    private static void addresses(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    requests) {
        requests.requestMatchers("/projects/new", "/reports/new", "/statements/new")
                .authenticated()
                .requestMatchers("/login", "/login/demo", "/setup", "/error")
                .permitAll()
                .requestMatchers(
                        HttpMethod.GET,
                        "/",
                        "/projects",
                        "/projects/{id}",
                        "/reports/{id}",
                        "/reports/{id}/stands/{code}",
                        "/statements/{id}",
                        "/serials/**",
                        "/blocks/**",
                        "/certificates/**",
                        "/search",
                        "/css/**",
                        "/js/**",
                        "/images/**",
                        "/fonts/**",
                        "/webjars/**",
                        "/favicon.ico",
                        "/favicon.svg",
                        "/actuator/health")
                .permitAll()
                .anyRequest()
                .authenticated();
    }
}
