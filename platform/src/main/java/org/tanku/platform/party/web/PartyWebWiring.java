package org.tanku.platform.party.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Makes [org.tanku.platform.party.Acting] a parameter that any page's method may take.
@Configuration(proxyBeanMethods = false)
class PartyWebWiring implements WebMvcConfigurer {
    private final ActingResolver acting;

    PartyWebWiring(ActingResolver acting) {
        this.acting = acting;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(acting);
    }
}
