package org.tanku.house;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;

import java.util.ArrayList;
import java.util.List;

/// How long a file, a method and a line may be (篇幅): what fits in a head and on a page.
final class Lengths {
    private static final int FILE = 400;
    private static final int METHOD = 70;
    private static final int LINE = 100;

    private Lengths() {}

    static List<Fault> ofFile(JavaText source) {
        int lines = source.lines().size();
        return lines <= FILE
                ? List.of()
                : List.of(
                        new Fault(
                                source.path(),
                                FILE + 1,
                                "the file has " + lines + " lines, more than " + FILE,
                                "Find the second noun in it and give that a file of its own"));
    }

    static List<Fault> ofMethods(JavaText source) {
        List<Fault> faults = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                int lines = source.lastLine(method) - source.line(method) + 1;
                if (lines > METHOD) {
                    faults.add(
                            source.fault(
                                    method,
                                    "'"
                                            + method.getName()
                                            + "' has "
                                            + lines
                                            + " lines, more than "
                                            + METHOD,
                                    "Name a part of it and make that a method"));
                }
                return super.visitMethod(method, null);
            }
        }.scan(source.unit(), null);
        return faults;
    }

    /// Columns are characters: a Chinese one counts as one. A line with an address is let pass.
    static List<Fault> ofLines(JavaText source) {
        List<Fault> faults = new ArrayList<>();
        List<String> lines = source.lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int columns = line.codePointCount(0, line.length());
            boolean cannotBreak = line.contains("://") || line.startsWith("import ");
            if (columns > LINE && !cannotBreak) {
                faults.add(
                        new Fault(
                                source.path(),
                                i + 1,
                                "the line has " + columns + " columns, more than " + LINE,
                                "Run mvn -Pformat, then break what it could not"));
            }
        }
        return faults;
    }
}
