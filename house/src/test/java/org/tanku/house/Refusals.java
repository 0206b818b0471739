package org.tanku.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import javax.lang.model.element.Modifier;

/// How rules say no (拒绝): one enum per kind of entry, in the order in which its constants are
/// checked, and a test that meets each of them.
final class Refusals {
    private static final Pattern ENUM_NAME = Pattern.compile(".*(?:Refusal|Outcome|Problem)");

    private Refusals() {}

    /// @param tests the text of all that tests are made of: classes, tables, cases
    static List<Fault> notMet(JavaText source, Collection<String> tests) {
        List<Fault> faults = new ArrayList<>();
        eachRefusal(
                source,
                path -> {
                    ClassTree type = (ClassTree) path.getLeaf();
                    for (Tree member : type.getMembers()) {
                        if (isConstant(type, member)) {
                            String name = ((VariableTree) member).getName().toString();
                            if (!isMet(name, tests)) {
                                faults.add(
                                        source.fault(
                                                member,
                                                "no test meets "
                                                        + type.getSimpleName()
                                                        + "."
                                                        + name,
                                                "Write the test that is refused so, or take the"
                                                        + " constant out"));
                            }
                        }
                    }
                });
        return faults;
    }

    static List<Fault> notOrdered(JavaText source) {
        List<Fault> faults = new ArrayList<>();
        eachRefusal(
                source,
                path -> {
                    if (!source.doc(path).contains("order")) {
                        faults.add(
                                source.fault(
                                        path.getLeaf(),
                                        "the doc of "
                                                + ((ClassTree) path.getLeaf()).getSimpleName()
                                                + " does not tell the order of its constants",
                                        "Say 'in the order in which they are checked', and keep"
                                                + " to it"));
                    }
                });
        return faults;
    }

    private static void eachRefusal(JavaText source, Consumer<TreePath> visit) {
        if (!source.isMain()) {
            return;
        }
        source.eachType(path -> {
            ClassTree type = (ClassTree) path.getLeaf();
            if (type.getKind() == Tree.Kind.ENUM && isRefusal(path)) {
                visit.accept(path);
            }
        });
    }

    /// By its own name, or `Kind` of something that is.
    private static boolean isRefusal(TreePath path) {
        String name = ((ClassTree) path.getLeaf()).getSimpleName().toString();
        if (name.equals("Kind") && path.getParentPath().getLeaf() instanceof ClassTree outer) {
            name = outer.getSimpleName().toString();
        }
        return ENUM_NAME.matcher(name).matches();
    }

    private static boolean isConstant(ClassTree type, Tree member) {
        return member instanceof VariableTree field
                && field.getType() != null
                && field.getType().toString().equals(type.getSimpleName().toString())
                && field.getName().toString().matches("[A-Z][A-Z0-9_]*")
                && field.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    private static boolean isMet(String constant, Collection<String> tests) {
        Pattern word = Pattern.compile("\\b" + constant + "\\b", Pattern.CASE_INSENSITIVE);
        return tests.stream().anyMatch(each -> word.matcher(each).find());
    }
}
