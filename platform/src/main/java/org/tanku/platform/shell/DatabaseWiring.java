package org.tanku.platform.shell;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/// Gives Spring its database: the external one when a URL is set, else one of our own.
@Configuration(proxyBeanMethods = false)
class DatabaseWiring {

    /// Started with this bean and stopped after everything that uses it.
    @Bean(destroyMethod = "close")
    DatabaseHolder databaseHolder(Environment environment) throws IOException {
        return switch (SettingsReading.read(given(environment))) {
            case SettingsReading.Outcome.Read(var settings) -> DatabaseHolder.open(settings);
            case SettingsReading.Outcome.Wrong(var problems) ->
                    throw new IllegalArgumentException("wrong settings: " + problems);
        };
    }

    private static Map<Setting, String> given(Environment environment) {
        Map<Setting, String> given = new EnumMap<>(Setting.class);
        for (Setting each : Setting.values()) {
            String value = environment.getProperty(each.property());
            if (value != null) {
                given.put(each, value);
            }
        }
        return given;
    }
}
