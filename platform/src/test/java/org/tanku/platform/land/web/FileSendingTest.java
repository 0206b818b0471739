package org.tanku.platform.land.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.tanku.platform.House;
import org.tanku.platform.Visitor;
import org.tanku.platform.land.Editing;
import org.tanku.platform.land.Land;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.Staff;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Files sent over the wire, as a browser does.
@House
class FileSendingTest {
    private static final Map<String, String> FORM =
            Map.of(
                    "name",
                    "按网络发送",
                    "surveyedOn",
                    "2021-05-31",
                    "kind",
                    "SURVEY",
                    "generated",
                    "true");

    @Autowired private ApplicationContext house;
    @LocalServerPort private int port;

    @Test
    void a_file_is_checked_corrected_and_imported() throws IOException {
        Visitor surveyor = surveyor();
        byte[] bad =
                Files.readAllBytes(Path.of("..", "samples", "stands-5-bad-rows-generated.csv"));
        HttpResponse<String> problems = send(surveyor, bad);
        assertThat(problems.statusCode()).isEqualTo(422);
        assertThat(problems.body()).contains("5 处问题");
        assertThat(surveyor.get("/land/rejected.csv").body()).contains("可能多写了十倍");
        HttpResponse<String> done = send(surveyor, Editing.file("350428", "821", 7));
        assertThat(Visitor.target(done)).startsWith("/land/editions/");
        assertThat(surveyor.get(Visitor.target(done)).body()).contains("已导入“按网络发送”：7 个小班。");
    }

    @Test
    void a_file_above_the_limit_is_refused_in_words() {
        HttpResponse<String> answer = send(surveyor(), new byte[Land.LARGEST_FILE_BYTES + 1]);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("文件超过 50 MB，没有写入");
    }

    private Visitor surveyor() {
        return Staff.of(house).visitor(port, Role.SURVEYOR, new Region("350428"));
    }

    private static HttpResponse<String> send(Visitor surveyor, byte[] content) {
        surveyor.get("/land/editions/new");
        return surveyor.postFile("/land/editions", FORM, "stands.csv", content);
    }
}
