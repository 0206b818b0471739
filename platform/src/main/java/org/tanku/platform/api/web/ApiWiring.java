package org.tanku.platform.api.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;

/// Makes replies and bodies known to the web (接口装配).
@Configuration(proxyBeanMethods = false)
class ApiWiring implements WebMvcConfigurer {
    private final ReplyHandling replies;
    private final AskedReading asked;

    ApiWiring(ReplyHandling replies, AskedReading asked) {
        this.replies = replies;
        this.asked = asked;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(asked);
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(replies);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ScopeCheck()).addPathPatterns(ApiSecurity.ROOT + "/**");
    }
}
