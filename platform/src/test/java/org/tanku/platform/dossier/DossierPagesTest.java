package org.tanku.platform.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.platform.StandLine.fir;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.tanku.platform.CycleStory;
import org.tanku.platform.House;
import org.tanku.platform.Visitor;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.Staff;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

@House
class DossierPagesTest {
    private static final byte[] PDF = "%PDF-1.7\nthe contract".getBytes(StandardCharsets.UTF_8);
    private static final Pattern FILE = Pattern.compile("/dossier/documents/([0-9a-f-]{36})/1\"");

    @Autowired private ApplicationContext house;
    @LocalServerPort private int port;

    private Visitor officer;
    private Visitor stranger;
    private String page;

    @BeforeEach
    void propose_a_project() {
        CycleStory story = new CycleStory(house);
        EditionId start = story.survey(CycleStory.START, fir("0001", "60"));
        var project = story.proposed(story.ticket(start, story.title(start)));
        Staff staff = Staff.of(house);
        officer = staff.visitor(port, Role.BUREAU_OFFICER, Region.PROVINCE);
        stranger = staff.visitor(port, Role.RIGHTS_HOLDER, Region.PROVINCE);
        String shown = "/projects/" + project.id().value();
        page = "/dossier/project/" + project.id().value();
        assertThat(Visitor.at(port).get(shown).body()).contains("href=\"" + page + "\"");
    }

    @Test
    void a_file_is_sent_shown_with_both_digests_and_downloaded_as_a_file() {
        send("林地<script>合同.pdf", PDF);

        String shown = officer.get(page).body();
        assertThat(shown)
                .contains("林地&lt;script&gt;合同.pdf")
                .doesNotContain("<script>合同")
                .contains("SM3", "SHA-256", "不公开");
        HttpResponse<String> file = officer.get(file(shown));
        assertThat(file.body().getBytes(StandardCharsets.UTF_8)).isEqualTo(PDF);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; ")
                .contains("filename*=UTF-8''%E6%9E%97%E5%9C%B0%3Cscript%3E")
                .doesNotContain("<script>\"");
        assertThat(file.headers().firstValue("Repr-Digest").orElseThrow()).startsWith("sha-256=:");
        assertThat(shown).contains(file.headers().firstValue("Tanku-SM3").orElseThrow());
    }

    @Test
    void what_is_not_public_is_not_there_for_others_until_it_is_made_public() {
        send("合同.pdf", PDF);
        String file = file(officer.get(page).body());
        assertThat(stranger.get(file).statusCode()).isEqualTo(404);
        assertThat(Visitor.at(port).get(file).statusCode()).isEqualTo(404);
        assertThat(Visitor.at(port).get(page).body()).contains("案卷里还没有可以查看的文件");
        assertThat(stranger.post(page, Map.of()).statusCode()).isIn(400, 404, 403);

        officer.post(
                file.replaceFirst("/1$", "/publicity"),
                Map.of("public", "true", "reason", "依法公开 <b>"));

        assertThat(Visitor.at(port).get(file).body()).contains("the contract");
        assertThat(Visitor.at(port).get(page).body())
                .contains("公开理由：依法公开 &lt;b&gt;")
                .doesNotContain("测试人员");
    }

    @Test
    void a_file_is_compared_with_what_is_kept() {
        send("合同.pdf", PDF);
        assertThat(officer.get(page).body()).contains("已留存“合同”第 1 版");

        officer.postFile(page + "/comparison", Map.of(), "另一个名字.bin", PDF);
        assertThat(officer.get(page).body()).contains("一致：这个文件就是“合同”第 1 版");
        officer.postFile(page + "/comparison", Map.of(), "b.pdf", new byte[] {1});

        assertThat(officer.get(page).body()).contains("不一致：这个文件不是这里留存的任何一份");
    }

    @Test
    void a_wrong_file_is_refused_in_words_of_either_language() {
        send("页面.html", "<html></html>".getBytes(StandardCharsets.UTF_8));
        assertThat(officer.get(page).body()).contains("“页面.html”的内容不是 PDF");
        send("large.pdf", new byte[(int) Dossier.LARGEST_FILE_BYTES + 1]);

        assertThat(officer.get(page + "?lang=en").body())
                .contains("The file has 52.4 MB, more than 50 MB; it was not kept.");
    }

    @Test
    void a_page_of_nothing_is_told_so() {
        assertThat(officer.get("/dossier/moon/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(officer.get("/dossier/Not%20A%20Kind/x").statusCode()).isIn(400, 404);
    }

    private void send(String name, byte[] bytes) {
        officer.get(page);
        HttpResponse<String> answer =
                officer.postFile(page, Map.of("document", "CONTRACT", "title", "合同"), name, bytes);
        assertThat(Visitor.target(answer)).isEqualTo(page);
    }

    private static String file(String shown) {
        Matcher found = FILE.matcher(shown);
        assertThat(found.find()).isTrue();
        return "/dossier/documents/" + found.group(1) + "/1";
    }
}
