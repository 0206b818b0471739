package org.tanku.platform.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tanku.platform.StandLine.fir;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanku.platform.CycleStory;
import org.tanku.platform.House;
import org.tanku.platform.dossier.AddOutcome.Reason;
import org.tanku.platform.dossier.Document.DocumentId;
import org.tanku.platform.dossier.Document.Kind;
import org.tanku.platform.dossier.Document.Version;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.Project;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

@House
class KeepingDocumentsTest {
    @Autowired private ApplicationContext house;
    @Autowired private Dossier dossier;
    @Autowired private JdbcClient db;
    @TempDir private Path folder;

    private CycleStory story;
    private Subject subject;
    private int files;

    @BeforeEach
    void propose_a_project() {
        story = new CycleStory(house);
        EditionId start = story.survey(CycleStory.START, fir("0001", "60"));
        Project project = story.proposed(story.ticket(start, story.title(start)));
        subject = new Subject("project", project.id().value());
    }

    @Test
    void a_document_is_kept_with_both_digests_and_comes_back_bit_for_bit() throws IOException {
        byte[] bytes = pdf("设计 abc".repeat(300_000));
        Document document = kept(open("设计文件", upload("设计.pdf", bytes)));

        Version version = document.latest();
        assertThat(version.number()).isEqualTo(1);
        assertThat(version.mediaType()).isEqualTo(MediaType.PDF);
        assertThat(version.bytes()).isEqualTo(bytes.length);
        assertThat(version.organisation()).isEqualTo(story.developer.organisation());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        dossier.writeTo(document.id(), 1, out);
        assertThat(out.toByteArray()).isEqualTo(bytes);
    }

    @Test
    void the_digests_are_those_of_the_standards() throws IOException {
        Digests abc = Digests.of(upload("a.txt", bytes("abc")).content());

        assertThat(abc)
                .isEqualTo(
                        new Digests(
                                // GB/T 32905-2016, appendix A.1
                                "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
                                // FIPS 180-2, appendix B.1
                                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                                3));
    }

    @Test
    void a_new_version_leaves_the_one_before_as_it_was() throws IOException {
        Document first = kept(open("合同", upload("合同.pdf", pdf("one"))));
        Document both =
                kept(
                        dossier.addVersion(
                                first.id(), upload("合同-修订.pdf", pdf("two")), story.officer));

        assertThat(both.versions()).hasSize(2);
        assertThat(both.versions().getFirst()).isEqualTo(first.latest());
        assertThat(both.latest().fileName()).isEqualTo("合同-修订.pdf");
    }

    @Test
    void the_database_refuses_to_change_or_delete_what_is_kept() throws IOException {
        Document document = kept(open("合同", upload("合同.pdf", pdf("kept"))));
        UUID id = document.id().value();

        for (String change :
                List.of(
                        "update dossier.version set file_name = 'x.pdf' where document_id = :id",
                        "delete from dossier.part where document_id = :id",
                        "update dossier.part set content = '' where document_id = :id",
                        "update dossier.document set title = 'x' where id = :id",
                        "delete from dossier.publicity where document_id = :id")) {
            assertThatThrownBy(() -> db.sql(change).param("id", id).update())
                    .hasMessageContaining("takes inserts only");
        }
    }

    @Test
    void the_same_bytes_are_told_and_not_kept_twice() throws IOException {
        Document document = kept(open("合同", upload("合同.pdf", pdf("same"))));

        assertThat(open("另一份", upload("副本.pdf", pdf("same"))))
                .isEqualTo(AddOutcome.refused(Reason.ALREADY_KEPT, "合同", 1));
        assertThat(dossier.addVersion(document.id(), upload("c.pdf", pdf("same")), story.officer))
                .isEqualTo(AddOutcome.refused(Reason.ALREADY_KEPT, "合同", 1));
        assertThat(dossier.list(subject, story.developer)).hasSize(1);
    }

    @Test
    void refusals_come_in_their_order() throws IOException {
        Path large = folder.resolve("large");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(Dossier.LARGEST_FILE_BYTES + 1);
        }
        assertThat(reason(open(" ", upload("", bytes(""))))).isEqualTo(Reason.TITLE_IS_MISSING);
        assertThat(reason(open("长".repeat(201), upload("", bytes("")))))
                .isEqualTo(Reason.TITLE_TOO_LONG);
        assertThat(reason(open("题", upload("", bytes(""))))).isEqualTo(Reason.FILE_IS_EMPTY);
        assertThat(reason(open("题", new Dossier.Upload("\n", large))))
                .isEqualTo(Reason.FILE_TOO_LARGE);
        assertThat(reason(open("题", upload("a\u202Efdp.exe", bytes("MZ")))))
                .isEqualTo(Reason.FILE_NAME_MALFORMED);
        assertThat(reason(open("题", upload("a.exe", bytes("MZ")))))
                .isEqualTo(Reason.MEDIA_TYPE_UNKNOWN);
        assertThat(reason(open("题", upload("a.png", pdf("x")))))
                .isEqualTo(Reason.NAME_DOES_NOT_FIT);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "a.pdf,      255044462d312e37,                   PDF",
                "a.png,      89504e470d0a1a0a0000,               PNG",
                "a.jpg,      ffd8ffe000104a46,                   JPEG",
                "a.tif,      49492a0008000000,                   TIFF",
                "a.csv,      e6a0b72c310a,                       CSV",
                "a.csv,      d1f92c310a,                         CSV",
                "a.csv,      612c0000,                           none",
                "a.txt,      612c620a,                           none",
                "a.pdf,      3c68746d6c3e,                       none",
                "a.svg,      3c737667202f3e,                     none",
                "a.zip,      504b030400000000,                   none"
            })
    void the_type_is_seen_in_the_bytes(String name, String hex, MediaType expected)
            throws IOException {
        assertThat(Sniffing.look(upload(name, HexFormat.of().parseHex(hex)).content(), name))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "OFD.xml,                                  OFD",
                "[Content_Types].xml word/document.xml,    DOCX",
                "[Content_Types].xml xl/workbook.xml,      XLSX",
                "stands.shp stands.dbf,                    ZIP",
                "[Content_Types].xml ppt/presentation.xml, none",
                "[Content_Types].xml word/document.xml word/vbaProject.bin, none"
            })
    void an_archive_is_known_by_what_lies_in_it(String entries, MediaType expected)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : entries.split(" ")) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write('x');
            }
        }
        assertThat(Sniffing.look(upload("a.zip", out.toByteArray()).content(), "a.zip"))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":\"FeatureCollection\",\"features\":[]}       | true",
                "{\"features\":[{\"type\":\"Feature\"}],\"type\":\"x\"} | false",
                "{\"type\":\"FeatureCollection\",\"features\":[         | false",
                "{\"type\":\"FeatureCollection\"} <script>              | false",
                "[1, 2]                                                 | false"
            })
    void geojson_is_read_to_its_end(String text, boolean isGeoJson) throws IOException {
        assertThat(Sniffing.look(upload("a.geojson", bytes(text)).content(), "a.geojson"))
                .isEqualTo(isGeoJson ? Optional.of(MediaType.GEOJSON) : Optional.empty());
    }

    @Test
    void who_has_no_part_in_a_project_neither_adds_nor_reads() throws IOException {
        Document document = kept(open("合同", upload("合同.pdf", pdf("private"))));
        Acting stranger = story.somebody(Role.PROJECT_DEVELOPER);
        Acting registry = story.somebody(Role.REGISTRY_OFFICER);

        assertThat(dossier.find(document.id(), stranger)).isEmpty();
        assertThat(dossier.list(subject, stranger)).isEmpty();
        assertThat(dossier.find(document.id(), registry)).isPresent();
        for (Acting each : List.of(stranger, registry)) {
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(() ->
                            dossier.addVersion(document.id(), upload("b.pdf", pdf("b")), each));
        }
    }

    @Test
    void a_document_is_public_from_a_reasoned_decision_to_the_next() throws IOException {
        DocumentId id = kept(open("公示", upload("公示.pdf", pdf("notice")))).id();
        assertThat(dossier.findPublic(id)).isEmpty();
        assertThat(dossier.decide(id, true, " ", story.officer)).isFalse();

        assertThat(dossier.decide(id, true, "依法公示", story.officer)).isTrue();

        assertThat(dossier.findPublic(id)).isPresent();
        assertThat(dossier.listPublic(subject)).hasSize(1);
        dossier.decide(id, false, "含个人信息", story.officer);
        assertThat(dossier.findPublic(id)).isEmpty();
        assertThat(dossier.find(id, story.officer).orElseThrow().openings()).hasSize(2);
    }

    @Test
    void a_subject_nobody_knows_has_no_dossier() {
        Subject nothing = new Subject("project", UUID.randomUUID());
        assertThat(dossier.findCover(nothing)).isEmpty();
        assertThat(dossier.findCover(new Subject("moon", UUID.randomUUID()))).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() ->
                        dossier.open(
                                nothing,
                                Kind.OTHER,
                                "x",
                                upload("a.pdf", pdf("a")),
                                story.officer));
    }

    private AddOutcome open(String title, Dossier.Upload upload) throws IOException {
        return dossier.open(subject, Kind.CONTRACT, title, upload, story.developer);
    }

    private Dossier.Upload upload(String name, byte[] bytes) throws IOException {
        return new Dossier.Upload(name, Files.write(folder.resolve("f" + ++files), bytes));
    }

    private static byte[] pdf(String text) {
        return bytes("%PDF-1.7\n" + text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Document kept(AddOutcome outcome) {
        if (outcome instanceof AddOutcome.Kept(var document)) {
            return document;
        }
        throw new AssertionError(outcome);
    }

    private static Reason reason(AddOutcome outcome) {
        if (outcome instanceof AddOutcome.Refused(var reason, _)) {
            return reason;
        }
        throw new AssertionError(outcome);
    }
}
