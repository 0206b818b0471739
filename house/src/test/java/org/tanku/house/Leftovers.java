package org.tanku.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.util.TreeScanner;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What may not be left lying about (未完之物): marks of work to do, tests switched off, mocks.
final class Leftovers {
    // written apart, so that this file does not hold the marks it looks for
    private static final Pattern MARK = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
    private static final Set<String> MOCKS =
            Set.of("Mock", "MockBean", "MockitoBean", "MockitoSpyBean", "Spy", "SpyBean");

    private Leftovers() {}

    static List<Fault> marksIn(String file, String text) {
        List<Fault> faults = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (MARK.matcher(lines.get(i)).find()) {
                faults.add(
                        new Fault(
                                file,
                                i + 1,
                                "a mark of unfinished work",
                                "Do it now, or open an issue and delete the mark"));
            }
        }
        return faults;
    }

    static List<Fault> testsSwitchedOff(JavaText source) {
        List<Fault> faults = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
                if (lastWord(annotation.getAnnotationType().toString()).equals("Disabled")) {
                    faults.add(
                            source.fault(
                                    annotation,
                                    "a test is switched off",
                                    "Make it pass or delete it; assume what the machine lacks"));
                }
                return super.visitAnnotation(annotation, null);
            }
        }.scan(source.unit(), null);
        return faults;
    }

    static List<Fault> mocksIn(JavaText source) {
        List<Fault> faults = new ArrayList<>();
        String cure = "Test through the real thing, or a small fake that keeps the promise";
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitImport(ImportTree line, Void nothing) {
                if (line.getQualifiedIdentifier().toString().startsWith("org.mockito.")) {
                    faults.add(source.fault(line, "Mockito is used", cure));
                }
                return null;
            }

            @Override
            public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
                if (MOCKS.contains(lastWord(annotation.getAnnotationType().toString()))) {
                    faults.add(source.fault(annotation, "a mock is injected", cure));
                }
                return super.visitAnnotation(annotation, null);
            }
        }.scan(source.unit(), null);
        return faults;
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
