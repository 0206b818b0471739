package org.tanku.platform;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.tanku.platform.shell.Start;

import java.io.IOException;

/// The platform: every room of the house in one process (碳库平台).
@SpringBootApplication
public class Platform {
    public static void main(String[] arguments) throws IOException {
        Start.run(Platform.class, arguments);
    }
}
