package org.tanku.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All words of all pages, in both languages.
class WordingTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Path BUNDLES = RESOURCES.resolve("messages");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final Pattern USED = Pattern.compile("#\\{([a-z][A-Za-z0-9._-]*)[}(]");
    private static final Pattern BUILT = Pattern.compile("#\\{\\|([a-z][A-Za-z0-9._-]*)\\$");
    private static final Pattern CHOSEN = Pattern.compile("#\\{[^}|]*'([a-z]+\\.[A-Za-z0-9._-]*)'");

    @Test
    void every_sentence_exists_in_both_languages() {
        for (Path chinese : chinese()) {
            Set<String> keys = words(chinese).keySet();
            assertThat(words(english(chinese)).keySet()).as("%s", chinese).isEqualTo(keys);
        }
    }

    @Test
    void every_sentence_takes_the_same_arguments_in_both_languages() {
        for (Path chinese : chinese()) {
            TreeMap<String, String> english = words(english(chinese));
            words(chinese)
                    .forEach((key, text) ->
                            assertThat(places(english.get(key))).as(key).isEqualTo(places(text)));
        }
    }

    @Test
    void a_key_begins_with_the_name_of_its_room() {
        for (Path chinese : chinese()) {
            String room = chinese.getFileName().toString().replace(".properties", "");
            assertThat(words(chinese).keySet()).allMatch(key -> key.startsWith(room + "."));
        }
    }

    @Test
    void no_sentence_with_arguments_holds_an_apostrophe_that_would_swallow_them() {
        for (Path bundle : bundles()) {
            words(bundle)
                    .forEach((key, text) -> {
                        if (!places(text).isEmpty()) {
                            assertThat(text.replace("''", ""))
                                    .as("%s %s", bundle, key)
                                    .doesNotContain("'");
                        }
                    });
        }
    }

    @Test
    void every_sentence_a_page_asks_for_is_there() {
        Set<String> known = new TreeSet<>();
        chinese().forEach(bundle -> known.addAll(words(bundle).keySet()));
        List<String> missing = new ArrayList<>();
        for (Path page : files(RESOURCES.resolve("templates"), ".html")) {
            String text = text(page);
            Stream.concat(all(USED, text), all(CHOSEN, text))
                    .filter(key ->
                            key.endsWith(".")
                                    ? known.stream().noneMatch(each -> each.startsWith(key))
                                    : !known.contains(key))
                    .forEach(key -> missing.add(page + ": " + key));
            all(BUILT, text)
                    .filter(start -> known.stream().noneMatch(key -> key.startsWith(start)))
                    .forEach(start -> missing.add(page + ": " + start + "…"));
        }
        assertThat(missing).isEmpty();
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }

    private static List<Path> bundles() {
        return files(BUNDLES, ".properties");
    }

    private static List<Path> chinese() {
        return bundles().stream().filter(each -> !each.toString().contains("_en.")).toList();
    }

    private static Path english(Path chinese) {
        return Path.of(chinese.toString().replace(".properties", "_en.properties"));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeMap<String, String> words(Path bundle) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        TreeMap<String, String> words = new TreeMap<>();
        properties.forEach((key, value) -> words.put(key.toString(), value.toString()));
        assertThat(words.values()).as("%s", bundle).noneMatch(String::isBlank);
        return words;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(each -> each.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
