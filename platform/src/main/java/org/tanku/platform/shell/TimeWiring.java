package org.tanku.platform.shell;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;
import java.time.ZoneId;

/// The one clock. Its dates are those of China, wherever the machine stands.
@Configuration(proxyBeanMethods = false)
class TimeWiring {
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }
}
