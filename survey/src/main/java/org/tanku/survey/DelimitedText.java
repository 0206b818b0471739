package org.tanku.survey;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads CSV as offices write it (CSV 文本): UTF-8 with or without its mark, UTF-16 with its mark, or
/// GB18030 (which holds GBK and GB2312); parted by comma, semicolon or tab.
final class DelimitedText {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String SEPARATORS = ",;\t";

    private DelimitedText() {}

    static RawTable read(byte[] content) {
        return decode(content)
                .map(DelimitedText::parse)
                .orElseGet(() ->
                        RawTable.ofProblem(RowProblem.ofFile("", Problem.Kind.ENCODING_UNKNOWN)));
    }

    static boolean isUtf16(byte[] content) {
        return content.length >= 2
                && (content[0] == (byte) 0xFF && content[1] == (byte) 0xFE
                        || content[0] == (byte) 0xFE && content[1] == (byte) 0xFF);
    }

    private static Optional<String> decode(byte[] content) {
        if (isUtf16(content)) {
            return decode(content, StandardCharsets.UTF_16);
        }
        return decode(content, StandardCharsets.UTF_8).or(() -> decode(content, GB18030));
    }

    private static Optional<String> decode(byte[] content, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }

    private static RawTable parse(String text) {
        List<RawRow> rows = new ArrayList<>();
        List<RowProblem> problems = new ArrayList<>();
        int number = 0;
        try (CsvReader<CsvRecord> reader =
                        CsvReader.builder()
                                .fieldSeparator(separatorOf(text))
                                .skipEmptyLines(false)
                                .extraFieldStrategy(
                                        de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
                                .missingFieldStrategy(
                                        de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
                                .allowUnclosedQuote(false)
                                .ofCsvRecord(text);
                Stream<CsvRecord> records = reader.stream()) {
            for (CsvRecord record : (Iterable<CsvRecord>) records::iterator) {
                number++;
                RawRow row = new RawRow(number, record.getFields());
                if (row.isBlank()) {
                    continue;
                }
                rows.add(row);
                if (rows.size() > RawTable.MOST_ROWS + 1) {
                    problems.add(tooMany(number));
                    break;
                }
            }
        } catch (CsvParseException broken) {
            problems.add(
                    new RowProblem(number + 1, "", "", Problem.of(Problem.Kind.QUOTE_NOT_CLOSED)));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
        return new RawTable(rows, problems);
    }

    static RowProblem tooMany(int row) {
        return new RowProblem(
                row, "", "", Problem.of(Problem.Kind.TOO_MANY_ROWS, RawTable.MOST_ROWS));
    }

    /// The separator seen most often in the first line that has one.
    private static char separatorOf(String text) {
        return text.lines()
                .limit(20)
                .filter(line -> SEPARATORS.chars().anyMatch(c -> line.indexOf(c) >= 0))
                .findFirst()
                .map(DelimitedText::mostFrequent)
                .orElse(',');
    }

    private static char mostFrequent(String line) {
        char best = ',';
        for (char separator : SEPARATORS.toCharArray()) {
            if (count(line, separator) > count(line, best)) {
                best = separator;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }
}
