package org.tanku.platform.party.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.tanku.platform.House;
import org.tanku.platform.Visitor;
import org.tanku.platform.party.Parties;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

/// In a database of its own: the first administrator is set once.
@House
@TestPropertySource(properties = "test.of=setup")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetupTest {
    private static final String PASSWORD = "杉木成林 since 2021";

    @LocalServerPort private int port;

    @Autowired private Parties parties;

    @Test
    @Order(1)
    void nobody_behind_a_proxy_or_a_foreign_name_finds_the_page() {
        for (String[] header :
                new String[][] {
                    {"X-Forwarded-For", "127.0.0.1"},
                    {"Forwarded", "for=127.0.0.1"},
                    {"X-Real-IP", "127.0.0.1"}
                }) {
            assertThat(Visitor.at(port).get("/setup", header).statusCode())
                    .as(header[0])
                    .isEqualTo(404);
        }
        assertThat(Visitor.at(port).get("/setup").statusCode()).isEqualTo(200);
        assertThat(Visitor.at(port).get("/login").body()).contains("href=\"/setup\"");
    }

    @Test
    @Order(2)
    void a_weak_password_is_refused_with_its_reason_and_not_shown_again() {
        assertThat(tried(Map.of("password", "short", "repeated", "short"))).contains("至少需要 12 个字符");
        assertThat(tried(Map.of("password", "first-admin-1", "repeated", "first-admin-1")))
                .contains("不得包含姓名或登录名");
        assertThat(tried(Map.of("password", "aaaaaaaaaaaaaab", "repeated", "aaaaaaaaaaaaaab")))
                .contains("不同的字符太少");
        assertThat(tried(Map.of("repeated", "another password")))
                .contains("两次输入的密码不一致"); // PASSWORD_REPEATED_DIFFERENTLY
        assertThat(tried(Map.of("loginName", "1 x"))).contains("登录名不符合规则");
        assertThat(tried(Map.of("organisation", " "))).contains("请填写机构名称");
        assertThat(tried(Map.of("repeated", "x"))).doesNotContain(PASSWORD).contains("first-admin");
        assertThat(parties.hasAdministrator()).isFalse();
    }

    @Test
    @Order(3)
    void the_first_administrator_is_set_signs_in_and_the_page_is_gone() {
        Visitor visitor = Visitor.at(port);
        visitor.get("/setup");
        HttpResponse<String> done = visitor.post("/setup", fields(Map.of()));
        assertThat(Visitor.target(done)).isEqualTo("/login");
        assertThat(visitor.get("/login").body()).contains("管理员已设置");

        assertThat(Visitor.target(visitor.signIn("First-Admin", PASSWORD))).isEqualTo("/");
        assertThat(visitor.get("/people").body()).contains("first-admin").contains("福建省");
        assertThat(visitor.get("/setup").statusCode()).isEqualTo(404);
        assertThat(visitor.post("/setup", fields(Map.of("loginName", "second"))).statusCode())
                .isEqualTo(404);
        assertThat(Visitor.at(port).get("/login").body()).doesNotContain("href=\"/setup\"");
    }

    private String tried(Map<String, String> wrong) {
        Visitor visitor = Visitor.at(port);
        visitor.get("/setup");
        HttpResponse<String> answer = visitor.post("/setup", fields(wrong));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static Map<String, String> fields(Map<String, String> other) {
        Map<String, String> fields =
                new HashMap<>(
                        Map.of(
                                "organisation", "测试主管部门",
                                "name", "测试管理员",
                                "loginName", "first-admin",
                                "password", PASSWORD,
                                "repeated", PASSWORD));
        fields.putAll(other);
        return fields;
    }
}
