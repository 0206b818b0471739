package org.tanku.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class BooksTest {
    static Stream<String> books() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/books"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void every_row_of_the_book_has_its_outcome_and_the_audit_is_sound(String book)
            throws IOException {
        BookFile played = BookFile.play(book);

        assertThat(BookFile.audit(played.books(), played.journal()))
                .isInstanceOf(Audit.Finding.Sound.class);
    }

    @Test
    void every_outcome_is_met_in_the_order_of_its_checks() throws IOException {
        List<Outcome> met =
                BookFile.play("every-outcome.book").outcomes().stream().distinct().toList();

        assertThat(met).containsExactly(Outcome.values());
    }
}
