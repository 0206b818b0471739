package org.tanku.survey;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.tanku.kernel.quantity.Unit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A kind of table with its columns (表式): trees of plots, culms, felled trees, paddy seasons,
/// activity lines. The columns are told in `forms/<id>.csv` beside this class; [FormTable] reads
/// files by them.
public record TableForm(String id, List<FormColumn> columns) {
    private static final String SEPARATOR = ";";

    public TableForm {
        columns = List.copyOf(columns);
    }

    /// @throws NullPointerException when there is no such form: a bug of the caller
    public static TableForm get(String id) {
        return new TableForm(
                id, Listing.read("forms/" + id + ".csv").stream().map(TableForm::column).toList());
    }

    /// @throws IllegalArgumentException when the form has no such column: a bug of the caller
    public FormColumn getColumn(String key) {
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no column " + key));
    }

    Optional<FormColumn> find(String heading) {
        String plain = plain(heading);
        return columns.stream()
                .filter(column -> column.headings().stream().anyMatch(h -> plain(h).equals(plain)))
                .findFirst();
    }

    private static FormColumn column(NamedCsvRecord line) {
        List<String> headings = new ArrayList<>();
        headings.add(line.getField("chinese"));
        headings.add(line.getField("english"));
        headings.addAll(listed(line.getField("also")));
        return new FormColumn(
                line.getField("key"), headings, content(line), line.getField("need").equals("yes"));
    }

    private static FormColumn.Content content(NamedCsvRecord line) {
        return switch (line.getField("kind")) {
            case "text" -> new FormColumn.Content.Text();
            case "day" -> new FormColumn.Content.Day();
            case "word" -> new FormColumn.Content.Word(words(line.getField("words")));
            case "number" ->
                    new FormColumn.Content.Number(
                            Unit.parse(line.getField("unit")),
                            end(line.getField("least"), Double.NEGATIVE_INFINITY),
                            end(line.getField("most"), Double.POSITIVE_INFINITY));
            default -> throw new IllegalStateException("no such kind: " + line);
        };
    }

    /// `live=活立木|live; dead=枯立木|standing dead`
    private static Map<String, String> words(String text) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (String word : listed(text)) {
            String[] parts = word.split("=", 2);
            Arrays.stream(parts[1].split("\\|")).forEach(way -> codes.put(way.strip(), parts[0]));
        }
        return codes;
    }

    private static List<String> listed(String text) {
        return Arrays.stream(text.split(SEPARATOR))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static double end(String text, double open) {
        return text.isEmpty() ? open : Double.parseDouble(text);
    }

    /// Brackets, spaces and marks do not tell two headings apart.
    public static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toUpperCase(Locale.ROOT);
    }
}
