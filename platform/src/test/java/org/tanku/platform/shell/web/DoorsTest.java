package org.tanku.platform.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.tanku.platform.House;
import org.tanku.platform.Visitor;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.Staff;

import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

@House
class DoorsTest {
    @LocalServerPort private int port;

    @Autowired private ApplicationContext house;

    @Test
    void a_page_that_is_not_public_leads_to_the_login_page() {
        for (String path :
                new String[] {
                    "/people", "/password", "/land/editions", "/registry", "/projects/new"
                }) {
            HttpResponse<String> answer = Visitor.at(port).get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(302);
            assertThat(Visitor.target(answer)).as(path).isEqualTo("/login");
        }
    }

    @Test
    void a_public_page_needs_no_sign_in() {
        for (String path :
                new String[] {
                    "/", "/projects", "/certificates/unknown", "/search", "/login", "/css/tanku.css"
                }) {
            assertThat(Visitor.at(port).get(path).statusCode()).as(path).isNotEqualTo(302);
        }
        assertThat(Visitor.at(port).get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(Visitor.at(port).get("/actuator/env").statusCode()).isEqualTo(302);
    }

    @Test
    void an_address_of_no_page_is_told_so_without_a_sign_in() {
        for (String path : new String[] {"/nowhere", "/land/nothing/here", "/actuators"}) {
            HttpResponse<String> answer = Visitor.at(port).get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).as(path).contains("没有找到这个页面");
        }
        assertThat(Visitor.at(port).get("/actuator/env").statusCode()).isEqualTo(302);
        assertThat(Visitor.at(port).get("/people/organisations").statusCode()).isEqualTo(302);
    }

    @Test
    void who_has_not_signed_in_is_refused_a_large_file_before_it_is_read() throws Exception {
        for (String length :
                new String[] {"Content-Length: " + (22L << 20), "Transfer-Encoding: chunked"}) {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                socket.setSoTimeout(20_000);
                String head =
                        """
                        POST /verify/file HTTP/1.1
                        Host: 127.0.0.1
                        Content-Type: multipart/form-data; boundary=x
                        %s

                        """;
                socket.getOutputStream()
                        .write(
                                head.formatted(length)
                                        .replace("\n", "\r\n")
                                        .getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
                byte[] start = socket.getInputStream().readNBytes("HTTP/1.1 413".length());
                assertThat(new String(start, StandardCharsets.US_ASCII))
                        .as(length)
                        .isEqualTo("HTTP/1.1 413");
            }
        }
        Visitor guest = Visitor.at(port);
        guest.get("/verify");
        assertThat(
                        guest.postFile("/verify/file", Map.of(), "paper.pdf", new byte[1000])
                                .statusCode())
                .as("a small one is looked at")
                .isNotEqualTo(413);
    }

    @Test
    void no_page_may_run_or_show_anything_inline_or_from_elsewhere() {
        HttpResponse<String> answer = Visitor.at(port).get("/login");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.body())
                .doesNotContain("style=\"")
                .doesNotContain("<style")
                .doesNotContain(" onclick=")
                .doesNotContain("http://")
                .doesNotContain("https://");
    }

    @Test
    void a_form_without_its_token_is_refused_with_a_page() {
        HttpResponse<String> answer = Visitor.at(port).post("/login", Map.of("username", "x"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("没有权限").contains("请重新登录");
    }

    @Test
    void who_lacks_a_role_is_told_which_one_in_both_languages() {
        Visitor surveyor = Staff.of(house).visitor(port, Role.SURVEYOR, new Region("350428"));
        HttpResponse<String> chinese = surveyor.get("/people");
        assertThat(chinese.statusCode()).isEqualTo(403);
        assertThat(chinese.body())
                .contains("这项操作需要的岗位：管理员")
                .contains("联系管理员")
                .as("the frame still knows who is signed in")
                .contains("退出");
        assertThat(surveyor.get("/people?lang=en").body())
                .contains("This needs the role: Administrator");
    }

    @Test
    void a_page_that_is_not_there_is_told_in_both_languages() {
        HttpResponse<String> chinese = Visitor.at(port).get("/css/no-such-file.css");
        assertThat(chinese.statusCode()).isEqualTo(404);
        assertThat(chinese.body()).contains("没有找到这个页面").contains("返回首页");
        assertThat(Visitor.at(port).get("/css/no-such-file.css?lang=en").body())
                .contains("Page not found")
                .contains("Back to the home page");
    }

    @Test
    void signing_in_begins_a_session_of_a_new_number_and_signing_out_ends_it() {
        Staff staff = Staff.of(house);
        Visitor visitor = Visitor.at(port);
        visitor.get("/login");
        String before = visitor.cookie("JSESSIONID");
        String login = staff.hire(Role.ADMINISTRATOR, Region.PROVINCE).loginName();
        visitor.signIn(login, Staff.PASSWORD);
        assertThat(visitor.cookie("JSESSIONID")).isNotEqualTo(before);
        assertThat(visitor.get("/people").statusCode()).isEqualTo(200);

        visitor.post("/logout", Map.of());
        assertThat(visitor.get("/people").statusCode()).isEqualTo(302);
    }

    @Test
    void after_five_wrong_passwords_the_account_waits_and_others_do_not() {
        Staff staff = Staff.of(house);
        String login = staff.hire(Role.SURVEYOR, Region.PROVINCE).loginName();
        Visitor visitor = Visitor.at(port);
        for (int i = 0; i < SignInThrottle.FAILURES; i++) {
            assertThat(Visitor.target(visitor.signIn(login, "wrong " + i)))
                    .isEqualTo("/login?refused");
        }
        assertThat(Visitor.target(visitor.signIn(login, Staff.PASSWORD))).isEqualTo("/login?wait");
        assertThat(visitor.get("/login?wait").body()).contains("请等待 5 分钟");

        String other = staff.hire(Role.SURVEYOR, Region.PROVINCE).loginName();
        assertThat(Visitor.target(visitor.signIn(other, Staff.PASSWORD))).isEqualTo("/");
    }
}
