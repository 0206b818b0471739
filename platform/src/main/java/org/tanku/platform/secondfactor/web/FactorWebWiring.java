package org.tanku.platform.secondfactor.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Puts the gate before every page but those that lead through it. A program shows a token instead,
/// which is made behind the gate.
@Configuration(proxyBeanMethods = false)
class FactorWebWiring implements WebMvcConfigurer {
    private final FactorGate gate;

    FactorWebWiring(FactorGate gate) {
        this.gate = gate;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate)
                .excludePathPatterns(
                        SecondFactorPages.PATH,
                        SecondFactorPages.PATH + "/enrol",
                        SecondFactorPages.PATH + "/code",
                        "/api/v1/**",
                        "/login/**",
                        "/logout",
                        "/error",
                        "/css/**",
                        "/js/**",
                        "/images/**",
                        "/fonts/**",
                        "/maps/**",
                        "/webjars/**",
                        "/actuator/**",
                        "/field.webmanifest",
                        "/field-worker.js",
                        "/favicon.*");
    }
}
