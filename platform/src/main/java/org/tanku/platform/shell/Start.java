package org.tanku.platform.shell;

/// placeholder
public final class Start {
    private Start() {}

    public static void run(Class<?> application, String... arguments) {
        org.springframework.boot.SpringApplication.run(application, arguments);
    }
}
