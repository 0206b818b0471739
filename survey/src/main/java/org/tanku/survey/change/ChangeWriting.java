package org.tanku.survey.change;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.tanku.kernel.forest.Stand;
import org.tanku.survey.Sentences;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes a table of changes into a file (写出变化表); numbers unrounded, and nothing where stands are
/// not drawn.
final class ChangeWriting {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<String> COLUMNS =
            List.of(
                    "kind",
                    "earlier",
                    "later",
                    "registered-before",
                    "registered-after",
                    "drawn-before",
                    "drawn-after",
                    "shared",
                    "county",
                    "facts");

    private ChangeWriting() {}

    static void csv(ChangeTable table, OutputStream out, Locale locale) throws IOException {
        Sentences sentences = Sentences.of(locale);
        ChangeWords words = ChangeWords.in(locale);
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(
                COLUMNS.stream().map(each -> sentences.say("change.column." + each)).toList());
        for (StandChange each : table.changes()) {
            csv.writeRecord(row(each, words));
        }
        csv.flush();
    }

    private static List<String> row(StandChange change, ChangeWords words) {
        Sums sums = change.sums();
        List<String> row =
                new ArrayList<>(
                        List.of(
                                words.kind(change),
                                codes(change.earlier()),
                                codes(change.later()),
                                number(sums.registeredBefore().value()),
                                number(sums.registeredAfter().value())));
        switch (sums.onGround()) {
            case Sums.OnGround.Measured(var before, var after, var shared) ->
                    row.addAll(
                            List.of(
                                    number(before.value()),
                                    number(after.value()),
                                    number(shared.value())));
            case Sums.OnGround.NotDrawn _ -> row.addAll(List.of("", "", ""));
        }
        row.add(words.county(change));
        row.add(words.facts(change));
        return row;
    }

    private static String codes(List<Stand> stands) {
        return stands.stream()
                .map(each -> each.code().toString())
                .collect(Collectors.joining("; "));
    }

    private static String number(double value) {
        return Double.toString(value);
    }
}
