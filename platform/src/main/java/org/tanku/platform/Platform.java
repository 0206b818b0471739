package org.tanku.platform;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The platform: every room of the house in one process.
@SpringBootApplication
public class Platform {
    public static void main(String[] arguments) {
        SpringApplication.run(Platform.class, arguments);
    }
}
