package org.tanku.platform.shell.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.time.Duration;
import java.util.Locale;

/// The language of every page.
@Configuration(proxyBeanMethods = false)
class WebWiring implements WebMvcConfigurer {
    private final LanguageCookie language;

    WebWiring(Environment environment) {
        this.language =
                new LanguageCookie(
                        Locale.forLanguageTag(environment.getProperty("tanku.language", "zh-CN")));
    }

    @Bean
    LocaleResolver localeResolver() {
        return language;
    }

    /// A library of the browser bears its version in its address, so it may be kept for ever.
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(language);
    }
}
