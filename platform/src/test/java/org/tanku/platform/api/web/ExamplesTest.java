package org.tanku.platform.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.tanku.platform.House;
import org.tanku.platform.registry.RegistryStory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The examples of docs/api.md, run as they stand there by a shell and curl.
@House
class ExamplesTest {
    private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    @Autowired ApplicationContext house;
    @LocalServerPort int port;

    @Test
    void every_example_of_the_documentation_works() throws Exception {
        RegistryStory story = new RegistryStory(house);
        var block = story.issued(41);
        Program officer = Program.openingAll(house, port, story.maker);
        List<String> examples = examples();
        assertThat(examples).hasSizeGreaterThan(9);
        for (String example : examples) {
            ProcessBuilder shell = new ProcessBuilder("bash", "-c", example);
            shell.environment().put("TANKU", "http://127.0.0.1:" + port);
            shell.environment().put("TOKEN", officer.token());
            shell.environment().put("KEY", UUID.randomUUID().toString());
            shell.environment().put("HOLDER", story.buyer.organisation().toString());
            shell.environment().put("SERIAL", firstSerial(block.number()));
            Process process = shell.redirectErrorStream(true).start();
            String told =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(example).isZero();
            if (example.contains("0000000001-11")) {
                assertThat(told).contains("SERIAL_IS_MISTYPED").contains("check digits");
            } else {
                assertThat(told).as(example).isNotBlank().doesNotContain("/api/problems/");
            }
            if (example.contains("-D -")) {
                assertThat(told).containsIgnoringCase("etag: W/").contains("rel=\"next\"");
            }
        }
    }

    private String firstSerial(String block) {
        return Program.withoutToken(port)
                .get("/blocks/" + block)
                .body()
                .path("firstSerial")
                .asString();
    }

    /// One command each; a backslash at a line's end joins it with the next.
    private static List<String> examples() throws IOException {
        String text = Files.readString(Path.of("..", "docs", "api.md"));
        List<String> commands = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            block.group(1)
                    .replace("\\\n", " ")
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(commands::add);
        }
        return commands;
    }
}
