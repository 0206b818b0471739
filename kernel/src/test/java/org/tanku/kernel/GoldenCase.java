package org.tanku.kernel;

import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Unit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A golden case as its file states it (算例). The format is told in `src/test/cases/README.md`.
record GoldenCase(
        Path file,
        String source,
        Map<String, String> words,
        List<Given> given,
        List<List<String>> stands,
        List<List<String>> strata,
        Map<String, String> standIns,
        List<Expected> expected,
        List<String> refused) {

    /// A letter with one or more values of one unit.
    record Given(String symbol, List<Quantity> values) {}

    record Expected(String symbol, Quantity value, double within) {}

    static GoldenCase read(Path file) {
        try {
            GoldenCase golden =
                    new GoldenCase(
                            file,
                            "",
                            new HashMap<>(),
                            new ArrayList<>(),
                            new ArrayList<>(),
                            new ArrayList<>(),
                            new HashMap<>(),
                            new ArrayList<>(),
                            new ArrayList<>());
            StringBuilder source = new StringBuilder();
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("# source:")) {
                    source.append(line.substring("# source:".length()).strip());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    golden.take(line);
                }
            }
            return golden.from(source.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private GoldenCase from(String told) {
        return new GoldenCase(
                file, told, words, given, stands, strata, standIns, expected, refused);
    }

    private void take(String line) {
        String[] parts = line.strip().split("\\s+", 2);
        List<String> items = Arrays.asList(parts[1].split("\\s{2,}"));
        switch (parts[0]) {
            case "equation", "method", "parameters" -> words.put(parts[0], parts[1]);
            case "given" -> items.forEach(item -> given.add(given(item)));
            case "stand" -> stands.add(items);
            case "stratum" -> strata.add(items);
            case "stand-in" -> standIns.put(items.get(0), items.get(1));
            case "refused" -> refused.addAll(items);
            case "expect" -> {
                Given value = given(items.get(0));
                String within = items.get(1).replace("within ", "");
                expected.add(
                        new Expected(
                                value.symbol(),
                                value.values().getFirst(),
                                Double.parseDouble(within)));
            }
            default -> throw new IllegalArgumentException("no such line: " + line);
        }
    }

    private static Given given(String item) {
        String[] parts = item.split("\\s+", 2);
        return new Given(parts[0], values(parts[1]));
    }

    /// `52 61 70 t d.m./hm2`: numbers, then the unit they share; none for a ratio.
    static List<Quantity> values(String text) {
        String[] words = text.split("\\s+");
        int numbers = 0;
        while (numbers < words.length && words[numbers].matches("[-+]?[0-9.]+(e[-+]?[0-9]+)?")) {
            numbers++;
        }
        Unit unit =
                Unit.parse(String.join(" ", Arrays.asList(words).subList(numbers, words.length)));
        return Arrays.stream(words, 0, numbers)
                .map(Double::parseDouble)
                .map(unit::quantity)
                .toList();
    }

    String word(String name) {
        return words.getOrDefault(name, "");
    }
}
