package org.tanku.platform.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.tanku.platform.House;
import org.tanku.platform.Visitor;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.Staff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

@House
class AccessLogTest {
    @LocalServerPort private int port;

    @Autowired private ApplicationContext house;

    @Autowired private Environment environment;

    @Test
    void each_request_is_one_line_with_who_did_what_and_how_it_ended() throws Exception {
        String who = Staff.of(house).hire(Role.SURVEYOR, Region.PROVINCE).loginName();
        Visitor visitor = Visitor.at(port);
        visitor.signInWithPasswordOnly(who, "not the password");
        visitor.signInWithPasswordOnly(who, Staff.PASSWORD);
        visitor.get("/people?name=a-secret-of-somebody");
        visitor.get("/password");
        visitor.post("/logout", Map.of());
        Visitor.at(port).get("/people/unknown-to-strangers");

        assertThat(lines("POST /login 302")).anyMatch(line -> line.contains(" - POST"));
        assertThat(lines(who))
                .satisfiesExactly(
                        line -> assertThat(line).contains(" POST /login 302 "),
                        line -> assertThat(line).contains(" GET /people 403 "),
                        line -> assertThat(line).contains(" GET /password 200 "),
                        line -> assertThat(line).contains(" POST /logout 302 "));
        assertThat(lines("/people/unknown-to-strangers"))
                .singleElement()
                .asString()
                .matches("\\d{4}-\\d{2}-\\d{2}T\\S+ 127\\.0\\.0\\.1 - GET \\S+ 302 \\d+");
        assertThat(lines("secret")).isEmpty();
    }

    @Test
    void nobody_can_write_a_line_of_his_own_into_it() throws Exception {
        Visitor.at(port).get("/forged%0A2026-01-01T00:00:00%20127.0.0.1%20admin");
        assertThat(lines("forged")).singleElement().asString().contains(" GET /forged%0A2026");
        assertThat(lines("2026-01-01")).hasSize(1);
    }

    /// The line is written after the answer, so it may come a moment later.
    private List<String> lines(String with) throws IOException, InterruptedException {
        Thread.sleep(200);
        Path log = Path.of(environment.getRequiredProperty("tanku.data"), "logs", "access.log");
        return Files.readAllLines(log).stream().filter(line -> line.contains(with)).toList();
    }
}
