package org.tanku.house;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The sign on the door of a package (门牌): what lives there, where to start, what never happens.
final class Signs {
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private Signs() {}

    /// Packages of main code, and of modules that hold tests alone, without a `package-info.java`.
    static List<Fault> missing(Collection<JavaText> sources) {
        TreeMap<String, String> folders = new TreeMap<>();
        TreeSet<String> signed = new TreeSet<>();
        for (JavaText each : sources) {
            if (each.isMain() || each.in("house")) {
                folders.putIfAbsent(each.packageName(), each.path());
                if (each.isPackageSign()) {
                    signed.add(each.packageName());
                }
            }
        }
        folders.keySet().removeAll(signed);
        return folders.entrySet().stream()
                .map(each ->
                        new Fault(
                                each.getValue(),
                                1,
                                "the package " + each.getKey() + " has no sign on its door",
                                "Write its package-info.java"))
                .toList();
    }

    static List<Fault> incomplete(JavaText source) {
        if (!source.isPackageSign()) {
            return List.of();
        }
        List<Fault> faults = new ArrayList<>();
        List<String> doc =
                source.packageDoc().lines().map(each -> each.strip().replace("*", "")).toList();
        demand(faults, source, !doc.isEmpty(), "has no sentence", "Say what lives here");
        demand(
                faults,
                source,
                CHINESE.matcher(String.join(" ", doc)).find(),
                "does not bear the Chinese term",
                "Write it in brackets after the English one");
        demand(
                faults,
                source,
                doc.stream().anyMatch(each -> each.startsWith("Starting points:")),
                "has no line 'Starting points:'",
                "Name the two or three types that a reader opens first");
        demand(
                faults,
                source,
                doc.stream().anyMatch(each -> each.startsWith("Never:")),
                "has no line 'Never:'",
                "Say what will not be found here");
        demand(
                faults,
                source,
                JavaText.annotated(source.unit().getPackageAnnotations(), "NullMarked"),
                "is not @NullMarked",
                "Add the annotation of org.jspecify.annotations");
        return faults;
    }

    private static void demand(
            List<Fault> faults, JavaText source, boolean kept, String what, String cure) {
        if (!kept) {
            faults.add(source.fault(source.unit(), "the sign on the door " + what, cure));
        }
    }
}
