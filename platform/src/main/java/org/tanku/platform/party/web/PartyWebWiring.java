package org.tanku.platform.party.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;

/// Makes [org.tanku.platform.party.Acting] a parameter that any page's method may take, and stops
/// whose password is not the own one or not the one of today.
@Configuration(proxyBeanMethods = false)
class PartyWebWiring implements WebMvcConfigurer {
    private final ActingResolver acting;
    private final PasswordGate gate;

    PartyWebWiring(ActingResolver acting, PasswordGate gate) {
        this.acting = acting;
        this.gate = gate;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(acting);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate)
                .excludePathPatterns(
                        "/logout",
                        // a program shows a token, which ends by itself
                        "/api/v1/**",
                        "/error",
                        "/css/**",
                        "/js/**",
                        "/images/**",
                        "/fonts/**",
                        "/webjars/**",
                        "/favicon.*");
    }
}
