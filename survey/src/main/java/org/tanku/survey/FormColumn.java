package org.tanku.survey;

import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Words;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One column of a form (表单列): what it is called, what its cells hold, and whether they may be
/// empty.
///
/// @param key the name the program asks for
/// @param headings all names it may bear in a file, the Chinese and the English one of the template
///   first
/// @param required whether each row must fill it
public record FormColumn(String key, List<String> headings, Content content, boolean required) {
    public FormColumn {
        headings = List.copyOf(headings);
    }

    /// As the template names it: in Chinese unless English is asked for.
    public String heading(Locale locale) {
        return headings.get(locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? 1 : 0);
    }

    /// How people write the code of a word: the first way that the form lists, and the last, which
    /// is English.
    ///
    /// @throws IllegalArgumentException when the column has no such code: a bug of the caller
    public Words words(String code) {
        List<String> ways =
                content instanceof Content.Word(var codes)
                        ? codes.entrySet().stream()
                                .filter(way -> way.getValue().equals(code))
                                .map(Map.Entry::getKey)
                                .toList()
                        : List.of();
        if (ways.isEmpty()) {
            throw new IllegalArgumentException(key + " has no word " + code);
        }
        return new Words(ways.getFirst(), ways.getLast());
    }

    /// What the cells of a column hold.
    public sealed interface Content {
        record Text() implements Content {}

        record Day() implements Content {}

        /// A number in a unit, from `least` to `most`, both inside.
        record Number(Unit unit, double least, double most) implements Content {}

        /// One of a list of words: the code the program asks for, by each way to write it.
        record Word(Map<String, String> codes) implements Content {
            public Word {
                codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
            }

            Optional<String> find(String written) {
                String plain = TableForm.plain(written);
                return codes.entrySet().stream()
                        .filter(way -> TableForm.plain(way.getKey()).equals(plain))
                        .findFirst()
                        .map(Map.Entry::getValue);
            }

            /// The ways to write, one for each code, as a sentence lists them.
            String allowed() {
                Map<String, String> ways = new LinkedHashMap<>();
                codes.forEach((way, code) -> ways.merge(code, way, (a, b) -> a + " / " + b));
                return String.join(", ", ways.values());
            }
        }
    }
}
