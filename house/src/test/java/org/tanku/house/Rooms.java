package org.tanku.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/// How large a room may grow (房间): one sub-package, few public types, few collaborators.
final class Rooms {
    private static final String PLATFORM = "org.tanku.platform.";
    private static final int PUBLIC_TYPES = 15;
    private static final int DEPTH = 6;
    private static final int COLLABORATORS = 5;

    private Rooms() {}

    static List<Fault> subPackages(JavaText source) {
        String name = source.packageName();
        if (!source.isMain() || !name.startsWith(PLATFORM)) {
            return List.of();
        }
        String inside = name.substring(PLATFORM.length());
        int dot = inside.indexOf('.');
        return dot < 0 || inside.substring(dot + 1).equals("web")
                ? List.of()
                : List.of(
                        new Fault(
                                source.path(),
                                1,
                                "the package " + name + " lies inside a room",
                                "A room has 'web' and nothing else: move it up, or make it a"
                                        + " room"));
    }

    static List<Fault> publicTypes(Collection<JavaText> sources) {
        TreeMap<String, List<String>> rooms = new TreeMap<>();
        for (JavaText source : sources) {
            if (source.isMain() && source.packageName().startsWith(PLATFORM)) {
                String room = source.packageName().substring(PLATFORM.length()).split("\\.")[0];
                for (Tree each : source.unit().getTypeDecls()) {
                    if (each instanceof ClassTree type && JavaText.isPublic(type)) {
                        rooms.computeIfAbsent(room, _ -> new ArrayList<>())
                                .add(type.getSimpleName().toString());
                    }
                }
            }
        }
        return rooms.entrySet().stream()
                .filter(each -> each.getValue().size() > PUBLIC_TYPES)
                .map(each ->
                        new Fault(
                                "platform/.../" + each.getKey(),
                                1,
                                "the room shows "
                                        + each.getValue().size()
                                        + " public types, more than "
                                        + PUBLIC_TYPES
                                        + ": "
                                        + String.join(", ", each.getValue()),
                                "Hide what nobody outside needs, nest what belongs"
                                        + " together, or find the second room"))
                .toList();
    }

    static List<Fault> depth(JavaText source) {
        int depth = source.packageName().split("\\.").length;
        return depth <= DEPTH
                ? List.of()
                : List.of(
                        new Fault(
                                source.path(),
                                1,
                                "the package lies " + depth + " deep, more than " + DEPTH,
                                "Move it up"));
    }

    /// Records are values and take what they hold; a class takes its collaborators.
    static List<Fault> collaborators(JavaText source) {
        List<Fault> faults = new ArrayList<>();
        if (source.isMain()) {
            source.eachType(path -> collaborators(source, path, faults));
        }
        return faults;
    }

    private static void collaborators(JavaText source, TreePath path, List<Fault> faults) {
        ClassTree type = (ClassTree) path.getLeaf();
        if (type.getKind() != Tree.Kind.CLASS) {
            return;
        }
        for (Tree member : type.getMembers()) {
            if (member instanceof MethodTree method
                    && method.getName().contentEquals("<init>")
                    && method.getParameters().size() > COLLABORATORS) {
                faults.add(
                        source.fault(
                                method,
                                "the constructor of '"
                                        + type.getSimpleName()
                                        + "' takes "
                                        + method.getParameters().size()
                                        + " collaborators, more than "
                                        + COLLABORATORS,
                                "The class is two classes"));
            }
        }
    }
}
