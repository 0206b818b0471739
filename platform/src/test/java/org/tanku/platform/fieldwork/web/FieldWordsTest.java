package org.tanku.platform.fieldwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tanku.platform.fieldwork.EntryRefusal;
import org.tanku.platform.fieldwork.FieldEntry;
import org.tanku.platform.fieldwork.PhotoRefusal;
import org.tanku.survey.FormColumn;
import org.tanku.survey.TableForm;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words that the phone page asks for by itself, where no template can.
class FieldWordsTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern ASKED =
            Pattern.compile("(?:data-say(?:-\\w+)?=|say\\()\"([a-z][\\w.-]*[\\w])\"");
    private static final Pattern CHOSEN =
            Pattern.compile("\"((?:page|photo-refused)\\.[\\w.-]*\\w)\"");

    private static Set<String> words() {
        Properties words = new Properties();
        try (Reader reader =
                Files.newBufferedReader(RESOURCES.resolve("messages/fieldwork.properties"))) {
            words.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words.stringPropertyNames();
    }

    @Test
    void every_word_that_the_phone_page_asks_for_is_there() throws IOException {
        Set<String> words = words();
        try (Stream<Path> scripts = Files.list(RESOURCES.resolve("static/js/field"))) {
            List<Path> files =
                    Stream.concat(
                                    scripts,
                                    Stream.of(RESOURCES.resolve("templates/fieldwork/field.html")))
                            .toList();
            for (Path file : files) {
                String text = Files.readString(file);
                Set<String> asked =
                        Stream.of(ASKED, CHOSEN)
                                .flatMap(pattern -> pattern.matcher(text).results())
                                .map(found -> "fieldwork." + found.group(1))
                                .collect(Collectors.toSet());
                assertThat(words).as("%s", file).containsAll(asked);
            }
        }
    }

    @Test
    void every_refusal_kind_status_and_field_has_its_word() {
        Set<String> words = words();
        for (EntryRefusal each : EntryRefusal.values()) {
            assertThat(words).contains("fieldwork.refused." + each);
        }
        for (PhotoRefusal each : PhotoRefusal.values()) {
            assertThat(words).contains("fieldwork.photo-refused." + each);
        }
        for (FieldEntry.Kind each : FieldEntry.Kind.values()) {
            assertThat(words).contains("fieldwork.kind." + each);
        }
        FormColumn.Content statuses = TableForm.get("trees").getColumn("status").content();
        assertThat(statuses)
                .isInstanceOfSatisfying(
                        FormColumn.Content.Word.class,
                        word ->
                                assertThat(words)
                                        .containsAll(
                                                word.codes().values().stream()
                                                        .map(each -> "fieldwork.status." + each)
                                                        .toList()));
    }
}
