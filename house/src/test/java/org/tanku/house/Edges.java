package org.tanku.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What stays outside (边界): frameworks stay out of the roots, hidden wiring out of the house, the
/// machine's clock out of the rules, and absence out of fields and arguments.
final class Edges {
    private static final List<String> ROOTS = List.of("kernel", "ledger", "survey");
    private static final List<String> NOT_IN_ROOTS =
            List.of(
                    "org.springframework.",
                    "java.sql.",
                    "javax.sql.",
                    "org.slf4j.",
                    "java.util.logging.");

    /// A GeoPackage is an SQLite file: to read it is to read a database that is not ours, to write
    /// it is to make a file for somebody else.
    private static final Set<String> TAKES_FILES_THAT_ARE_DATABASES =
            Set.of(
                    "survey/src/main/java/org/tanku/survey/layer/ForeignDatabase.java",
                    "survey/src/main/java/org/tanku/survey/layer/GeoPackageLayers.java",
                    "survey/src/main/java/org/tanku/survey/layer/GeoPackageWriting.java");

    private static final List<String> NOWHERE =
            List.of(
                    "lombok.",
                    "jakarta.persistence.",
                    "org.hibernate.",
                    "javax.inject.",
                    "jakarta.inject.");
    private static final Set<String> HIDDEN_WIRING =
            Set.of(
                    "Aspect",
                    "Async",
                    "Autowired",
                    "Cacheable",
                    "Entity",
                    "Inject",
                    "MappedSuperclass",
                    "PostConstruct",
                    "PreDestroy",
                    "Resource",
                    "Value");

    /// What a request or a command line may lack is handed in so by the framework.
    private static final Set<String> HANDED_IN =
            Set.of("RequestParam", "RequestHeader", "CookieValue", "Option", "Parameters");

    private static final Pattern MACHINE_TIME =
            Pattern.compile(
                    "(?:java\\.time\\.)?(?:Instant|Local(?:Date|Time|DateTime)|ZonedDateTime"
                            + "|OffsetDateTime|Year|YearMonth)\\.now");

    private Edges() {}

    static List<Fault> imports(JavaText source) {
        List<Fault> faults = new ArrayList<>();
        for (ImportTree each : source.unit().getImports()) {
            String name = each.getQualifiedIdentifier().toString();
            boolean root = source.isMain() && ROOTS.stream().anyMatch(source::in);
            boolean isForeignData =
                    name.startsWith("java.sql.")
                            && TAKES_FILES_THAT_ARE_DATABASES.contains(source.path());
            if (root && !isForeignData && NOT_IN_ROOTS.stream().anyMatch(name::startsWith)) {
                faults.add(
                        source.fault(
                                each,
                                "a root imports " + name,
                                "Roots are plain Java: hand the value in from a room"));
            }
            if (NOWHERE.stream().anyMatch(name::startsWith)) {
                faults.add(source.fault(each, name + " is imported", "Write it out by hand"));
            }
        }
        return faults;
    }

    static List<Fault> wiring(JavaText source) {
        if (!source.isMain()) {
            return List.of();
        }
        List<Fault> faults = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
                String name = annotation.getAnnotationType().toString();
                if (HIDDEN_WIRING.contains(name.substring(name.lastIndexOf('.') + 1))) {
                    faults.add(
                            source.fault(
                                    annotation,
                                    "@" + name + " acts at a distance",
                                    "Pass it through the constructor, or call it"));
                }
                return super.visitAnnotation(annotation, null);
            }
        }.scan(source.unit(), null);
        return faults;
    }

    static List<Fault> machineTime(JavaText source) {
        if (!source.isMain()) {
            return List.of();
        }
        List<Fault> faults = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                if (call.getArguments().isEmpty()
                        && MACHINE_TIME.matcher(call.getMethodSelect().toString()).matches()) {
                    faults.add(
                            source.fault(
                                    call,
                                    "the machine's clock is read",
                                    "Take a java.time.Clock and pass it to now(…)"));
                }
                return super.visitMethodInvocation(call, null);
            }
        }.scan(source.unit(), null);
        return faults;
    }

    /// An `Optional` is what a method gives back; locals and the arguments of lambdas are let pass.
    static List<Fault> optionals(JavaText source) {
        if (!source.isMain()) {
            return List.of();
        }
        List<Fault> faults = new ArrayList<>();
        source.eachType(path -> {
            for (var member : ((ClassTree) path.getLeaf()).getMembers()) {
                if (member instanceof VariableTree field) {
                    optional(source, field, "a field", faults);
                } else if (member instanceof MethodTree method) {
                    method.getParameters()
                            .forEach(each -> optional(source, each, "a parameter", faults));
                }
            }
        });
        return faults;
    }

    private static void optional(
            JavaText source, VariableTree held, String what, List<Fault> faults) {
        boolean handedIn =
                HANDED_IN.stream()
                        .anyMatch(each ->
                                JavaText.annotated(held.getModifiers().getAnnotations(), each));
        if (handedIn) {
            return;
        }
        String type = String.valueOf(held.getType());
        if (type.matches("(?:java\\.util\\.)?Optional(?:<.*>|Int|Long|Double)?")) {
            faults.add(
                    source.fault(
                            held,
                            what + " '" + held.getName() + "' may be absent",
                            "Say in a type why it is absent, or make two methods"));
        }
    }
}
