package org.tanku.house;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import com.google.googlejavaformat.java.StringWrapper;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/// How a Java file is laid out (排版): google-java-format, AOSP style, comments included.
///
/// Run as a program (`mvn -Pformat`), it lays out every Java file of the repository in place.
final class Layout {
    private static final Formatter FORMATTER =
            new Formatter(
                    JavaFormatterOptions.builder().style(Style.AOSP).formatJavadoc(true).build());

    private static final String SIGN = "(\\*?(?:Starting points|Never):)";

    private static final int PASSES = 5;

    private Layout() {}

    public static void main(String[] arguments) throws IOException {
        int changed = 0;
        List<String> files = HouseFiles.ending(".java");
        for (String file : files) {
            String before = HouseFiles.read(file);
            String after = laidOut(file, before);
            if (!after.equals(before)) {
                Files.writeString(HouseFiles.ROOT.resolve(file), after);
                changed++;
            }
        }
        System.out.println("laid out " + changed + " of " + files.size() + " Java files");
    }

    /// Until it stays as it is: a break that one pass makes can let the next one join lines.
    static String laidOut(String file, String source) {
        String before = source;
        for (int pass = 0; pass < PASSES; pass++) {
            String after = once(file, before);
            if (after.equals(before)) {
                return after;
            }
            before = after;
        }
        throw new IllegalStateException(file + " is laid out differently each time");
    }

    private static String once(String file, String source) {
        String readied = file.endsWith("package-info.java") ? signsApart(source) : source;
        try {
            String imports = RemoveUnusedImports.removeUnusedImports(readied);
            String ordered = ImportOrderer.reorderImports(imports, Style.AOSP);
            return StringWrapper.wrap(FORMATTER.formatSource(ordered), FORMATTER);
        } catch (FormatterException e) {
            throw new IllegalStateException(file + " is not Java: " + e.getMessage(), e);
        }
    }

    static List<Fault> faults(String file, String source) {
        List<String> before = source.lines().toList();
        String laidOut = laidOut(file, source);
        if (laidOut.equals(source)) {
            return List.of();
        }
        List<String> after = laidOut.lines().toList();
        int line = 0;
        while (line < Math.min(before.size(), after.size())
                && before.get(line).equals(after.get(line))) {
            line++;
        }
        return List.of(
                new Fault(file, line + 1, "the layout begins to differ here", "Run: mvn -Pformat"));
    }

    /// The two signs of a door stay paragraphs of their own: the formatter joins what is one.
    private static String signsApart(String source) {
        return source.replaceAll("(?<=\\S) " + SIGN, "\n///\n/// $1")
                .replaceAll("(?m)^(/// .+)\n/// " + SIGN, "$1\n///\n/// $2");
    }
}
