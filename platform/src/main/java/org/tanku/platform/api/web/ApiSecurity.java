package org.tanku.platform.api.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.tanku.platform.api.Tokens;

/// The door for programs (接口安全): no session, no cookie, no form token, and no other origin: a
/// browser is told nothing that would let a foreign page read an answer. Who may do what is asked
/// at each operation, see [ScopeCheck].
@Configuration(proxyBeanMethods = false)
class ApiSecurity {
    static final String ROOT = "/api/v1";

    @Bean
    @Order(1)
    SecurityFilterChain apiDoors(HttpSecurity http, Tokens tokens, Windows windows, Letter letter)
            throws Exception {
        return http.securityMatcher(ROOT + "/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(new ApiGate(tokens, windows, letter), AuthorizationFilter.class)
                .build();
    }
}
