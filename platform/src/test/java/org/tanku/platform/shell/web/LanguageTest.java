package org.tanku.platform.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tanku.platform.House;
import org.tanku.platform.Visitor;

@House
class LanguageTest {
    @LocalServerPort private int port;

    @Test
    void pages_are_chinese_until_the_reader_asks_for_english() {
        Visitor visitor = Visitor.at(port);
        assertThat(visitor.get("/login", "Accept-Language", "en").body())
                .contains("<html lang=\"zh-CN\"")
                .contains("用密码登录");
        assertThat(visitor.get("/login?lang=en").body())
                .contains("<html lang=\"en\"")
                .contains("Sign in with a password");
        assertThat(visitor.get("/login").body()).contains("Sign in with a password");
        assertThat(visitor.get("/login?lang=zh-CN").body()).contains("用密码登录");
        assertThat(visitor.get("/login").body()).contains("用密码登录");
    }

    @Test
    void a_language_that_is_not_offered_changes_nothing() {
        Visitor visitor = Visitor.at(port);
        assertThat(visitor.get("/login?lang=fr").body()).contains("用密码登录");
        assertThat(visitor.cookie("lang")).isEmpty();
        assertThat(visitor.get("/login", "Cookie", "lang=fr").body()).contains("用密码登录");
    }
}
