package org.tanku.platform.inbox.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Lets the inbox notice that somebody did something.
@Configuration(proxyBeanMethods = false)
class InboxWebWiring implements WebMvcConfigurer {
    private final AfterActing afterActing;

    InboxWebWiring(AfterActing afterActing) {
        this.afterActing = afterActing;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(afterActing);
    }
}
