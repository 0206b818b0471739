package org.tanku.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The table of terms against the code (术语表): a built term is a name in the code whose doc bears
/// the Chinese, so that a search for 郁闭度 ends at the right type.
final class Glossary {
    private static final Pattern CODE = Pattern.compile("`([A-Za-z_.0-9]+)`");

    /// @param line where the row stands
    record Term(int line, String english, List<String> codes, List<String> chinese, boolean built) {
        boolean bearsOneOf(String doc) {
            return chinese.stream().anyMatch(doc::contains);
        }
    }

    /// Every declared name: what is written with it, and whether it names a type.
    private record Declared(String docs, boolean type) {}

    private final Map<String, List<Declared>> names = new HashMap<>();

    Glossary(Collection<JavaText> sources) {
        sources.stream().filter(JavaText::isMain).forEach(this::declare);
    }

    static List<Term> terms(String markdown) {
        List<Term> terms = new ArrayList<>();
        List<String> lines = markdown.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\\|", -1);
            if (cells.length == 7 && CODE.matcher(cells[2]).find()) {
                terms.add(
                        new Term(
                                i + 1,
                                cells[1].strip(),
                                CODE.matcher(cells[2]).results().map(Glossary::first).toList(),
                                Arrays.stream(cells[3].split("[、，,（）()“”\"]"))
                                        .map(String::strip)
                                        .filter(each -> !each.isEmpty())
                                        .toList(),
                                cells[5].strip().equals("yes")));
            }
        }
        return terms;
    }

    /// Terms said to be built that the code does not have, or has without the Chinese.
    List<Fault> notBuilt(Term term) {
        List<Fault> faults = new ArrayList<>();
        for (String code : term.built() ? term.codes() : List.<String>of()) {
            List<Declared> found = names.getOrDefault(code, List.of());
            if (found.isEmpty()) {
                faults.add(
                        fault(term, "`" + code + "` is said to be built", "Build it, or write –"));
            } else if (found.stream().noneMatch(each -> term.bearsOneOf(each.docs()))) {
                faults.add(
                        fault(
                                term,
                                "the doc of `" + code + "` does not bear " + term.chinese(),
                                "Write the Chinese term in its first sentence"));
            }
        }
        return faults;
    }

    /// Terms said not to be built whose types stand in the code, Chinese and all.
    List<Fault> notSaid(Term term) {
        boolean all = !term.built() && term.codes().stream().allMatch(each -> isType(each, term));
        return all ? List.of(fault(term, term.codes() + " is built", "Write yes")) : List.of();
    }

    private boolean isType(String code, Term term) {
        return names.getOrDefault(code, List.of()).stream()
                .anyMatch(each -> each.type() && term.bearsOneOf(each.docs()));
    }

    private static Fault fault(Term term, String what, String cure) {
        return new Fault("GLOSSARY.md", term.line(), term.english() + ": " + what, cure);
    }

    private void declare(JavaText source) {
        if (source.isPackageSign()) {
            String name = source.packageName();
            add(name.substring(name.lastIndexOf('.') + 1), source.packageDoc(), false);
        }
        source.eachType(path -> declareType(source, path));
    }

    private void declareType(JavaText source, TreePath path) {
        ClassTree type = (ClassTree) path.getLeaf();
        String doc = source.doc(path);
        add(type.getSimpleName().toString(), doc, true);
        for (Tree member : type.getMembers()) {
            if (member instanceof VariableTree field) {
                String docs =
                        source.doc(new TreePath(path, field)) + source.textOf(field) + " " + doc;
                add(field.getName().toString(), docs, false);
                add(type.getSimpleName() + "." + field.getName(), docs, false);
            }
        }
    }

    private void add(String name, String docs, boolean type) {
        names.computeIfAbsent(name, _ -> new ArrayList<>()).add(new Declared(docs, type));
    }

    private static String first(MatchResult match) {
        return match.group(1);
    }
}
