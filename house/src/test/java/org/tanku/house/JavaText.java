package org.tanku.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import javax.lang.model.element.Modifier;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// One Java file as the compiler reads it (源文件): text blocks and comments are told from code by
/// javac's own parser.
final class JavaText {
    private final String path;
    private final String text;
    private final CompilationUnitTree unit;
    private final DocTrees trees;

    private JavaText(String path, String text, CompilationUnitTree unit, DocTrees trees) {
        this.path = path;
        this.text = text;
        this.unit = unit;
        this.trees = trees;
    }

    /// A snippet, for a rule's own test.
    static JavaText of(String path, String text) {
        return parse(Map.of(path, text)).getFirst();
    }

    /// @throws IllegalStateException when a file is not Java
    static List<JavaText> parse(Map<String, String> texts) {
        List<Held> held = texts.entrySet().stream().map(Held::new).toList();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        JavacTask task =
                (JavacTask)
                        ToolProvider.getSystemJavaCompiler()
                                .getTask(null, null, problems, List.of("-proc:none"), null, held);
        DocTrees trees = DocTrees.instance(task);
        List<JavaText> parsed = new ArrayList<>();
        try {
            Iterator<Held> each = held.iterator();
            for (CompilationUnitTree unit : task.parse()) {
                Held file = each.next();
                parsed.add(new JavaText(file.path, file.text, unit, trees));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!problems.getDiagnostics().isEmpty()) {
            throw new IllegalStateException("not Java: " + problems.getDiagnostics().getFirst());
        }
        return parsed;
    }

    String path() {
        return path;
    }

    String text() {
        return text;
    }

    List<String> lines() {
        return text.lines().toList();
    }

    CompilationUnitTree unit() {
        return unit;
    }

    String packageName() {
        return unit.getPackage() == null ? "" : unit.getPackage().getPackageName().toString();
    }

    boolean isMain() {
        return path.contains("/src/main/java/");
    }

    boolean isPackageSign() {
        return path.endsWith("package-info.java");
    }

    /// Whether it belongs to the folder of a module, for example `kernel`.
    boolean in(String module) {
        return path.startsWith(module + "/");
    }

    int line(Tree tree) {
        long start = trees.getSourcePositions().getStartPosition(unit, tree);
        return start < 0 ? 1 : (int) unit.getLineMap().getLineNumber(start);
    }

    int lastLine(Tree tree) {
        long end = trees.getSourcePositions().getEndPosition(unit, tree);
        return end < 0 ? line(tree) : (int) unit.getLineMap().getLineNumber(end);
    }

    String textOf(Tree tree) {
        long start = trees.getSourcePositions().getStartPosition(unit, tree);
        long end = trees.getSourcePositions().getEndPosition(unit, tree);
        return start < 0 || end < start ? "" : text.substring((int) start, (int) end);
    }

    /// The documentation comment before a declaration; empty when there is none.
    String doc(TreePath declaration) {
        return Objects.requireNonNullElse(trees.getDocComment(declaration), "");
    }

    String packageDoc() {
        return unit.getPackage() == null
                ? ""
                : doc(new TreePath(new TreePath(unit), unit.getPackage()));
    }

    /// Every type, nested ones as well, from the outside in.
    void eachType(Consumer<TreePath> visit) {
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree type, Void nothing) {
                if (!type.getSimpleName().isEmpty()) {
                    visit.accept(getCurrentPath());
                }
                return super.visitClass(type, null);
            }
        }.scan(unit, null);
    }

    Fault fault(Tree at, String what, String cure) {
        return new Fault(path, line(at), what, cure);
    }

    static boolean isPublic(ClassTree type) {
        return type.getModifiers().getFlags().contains(Modifier.PUBLIC);
    }

    /// Whether one of the annotations has this simple name.
    static boolean annotated(List<? extends AnnotationTree> annotations, String name) {
        return annotations.stream()
                .map(each -> each.getAnnotationType().toString())
                .anyMatch(each -> each.equals(name) || each.endsWith("." + name));
    }

    private static final class Held extends SimpleJavaFileObject {
        private final String path;
        private final String text;

        Held(Map.Entry<String, String> file) {
            super(URI.create("string:///" + file.getKey()), Kind.SOURCE);
            this.path = file.getKey();
            this.text = file.getValue();
        }

        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return true;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
