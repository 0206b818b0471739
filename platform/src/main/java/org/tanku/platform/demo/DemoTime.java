package org.tanku.platform.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

import java.nio.file.Path;

/// In a demo everybody goes by the demo's clock (演示时钟).
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("tanku.demo")
class DemoTime {
    @Bean
    @Primary
    StoryClock storyClock(Environment environment) {
        return new StoryClock(Path.of(environment.getRequiredProperty("tanku.data")));
    }
}
