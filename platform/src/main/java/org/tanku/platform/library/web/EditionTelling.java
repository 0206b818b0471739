package org.tanku.platform.library.web;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tanku.kernel.parameter.EditionTable;
import org.tanku.kernel.parameter.Parameter;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.FormulaSetting;
import org.tanku.kernel.trace.Source;
import org.tanku.platform.library.web.EditionView.FigureLine;
import org.tanku.platform.library.web.EditionView.Group;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts an edition of parameters on a page (参数表展示).
@Component
class EditionTelling {
    private final MessageSource messages;

    EditionTelling(MessageSource messages) {
        this.messages = messages;
    }

    /// @throws IllegalArgumentException when the kernel does not carry the edition
    EditionView tell(String id, Tongue tongue) {
        EditionTable table = EditionTable.read(id);
        return table.holdsFigures() ? figures(ParameterSet.load(id), tongue) : cells(table, tongue);
    }

    /// Where a figure stands on the page of its edition. The same is built by
    /// `templates/trace.html` from an explanation.
    static String anchor(String row, String symbol) {
        return (row + "." + symbol).replaceAll("\\s+", "_");
    }

    private static EditionView figures(ParameterSet set, Tongue tongue) {
        List<Group> groups = groups(set.parameters(), tongue);
        List<SourceLine> sources = groups.stream().map(Group::source).distinct().toList();
        return new EditionView(
                set.id(),
                tongue.say(set.edition().chinese(), set.edition().english()),
                set.sha256(),
                groups,
                sources.size() == 1 ? sources.getFirst() : SourceLine.NONE,
                List.of(),
                List.of());
    }

    private static List<Group> groups(List<Parameter> parameters, Tongue tongue) {
        record Origin(String row, Source source) {}

        Map<Origin, List<Parameter>> together =
                parameters.stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> new Origin(each.row(), each.source()),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return together.entrySet().stream()
                .map(each ->
                        new Group(
                                each.getKey().row(),
                                tongue.source(each.getKey().source()),
                                each.getKey().source().confidence().mustBeConfirmed(),
                                each.getValue().stream().map(one -> figure(one, tongue)).toList()))
                .toList();
    }

    private static FigureLine figure(Parameter parameter, Tongue tongue) {
        return new FigureLine(
                anchor(parameter.row(), parameter.symbol()),
                FormulaSetting.letter(parameter.symbol()),
                Tongue.plain(parameter.value().value()),
                tongue.unit(parameter.value().unit()));
    }

    private EditionView cells(EditionTable table, Tongue tongue) {
        return new EditionView(
                table.edition().id(),
                tongue.say(table.edition().chinese(), table.edition().english()),
                table.edition().sha256(),
                List.of(),
                SourceLine.NONE,
                table.columns().stream().map(each -> word("column", each, tongue)).toList(),
                table.lines().stream().map(line -> line(table, line, tongue)).toList());
    }

    private List<String> line(EditionTable table, List<String> line, Tongue tongue) {
        return Stream.iterate(0, i -> i < line.size(), i -> i + 1)
                .map(i -> cell(table.columns().get(i), line.get(i), tongue))
                .toList();
    }

    private String cell(String column, String text, Tongue tongue) {
        return switch (column) {
            case "confidence" -> {
                Confidence confidence = Confidence.parse(text);
                yield tongue.say(confidence.chinese(), confidence.english());
            }
            case "relation" -> word("relation", text, tongue);
            default -> text;
        };
    }

    /// What the bundle says for a word of a file; the word itself where it says nothing.
    private String word(String kind, String word, Tongue tongue) {
        String said =
                messages.getMessage(
                        "library." + kind + "." + word, new Object[0], word, tongue.locale());
        return said == null ? word : said;
    }
}
