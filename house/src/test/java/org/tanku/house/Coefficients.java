package org.tanku.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which numbers an equation may hold (方程中的数): 0, 1, 2 and what nature or a definition fixed. All
/// others are parameters, with an origin and an edition.
final class Coefficients {
    private static final Set<Double> FREE = Set.of(0.0, 1.0, 2.0);
    private static final Set<String> FIXED_BY_NATURE =
            Set.of("PER_TONNE_OF_CARBON", "PER_TONNE", "PER_HECTARE", "PI", "E");
    private static final String CURE =
            "Make it a row of a parameter set; a number that nature fixed is a constant of"
                    + " kernel.quantity";

    private Coefficients() {}

    /// Numbers inside what is handed to `new EquationN(…)` or `Equation.of(…)`, followed into the
    /// methods of the same file that it calls.
    static List<Fault> inEquations(JavaText source) {
        if (!isMethod(source)) {
            return List.of();
        }
        List<Fault> faults = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitNewClass(NewClassTree made, Void nothing) {
                if (isEquation(made.getIdentifier())) {
                    new Arithmetic(source, faults).ofArguments(made.getArguments());
                }
                return super.visitNewClass(made, null);
            }

            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                if (call.getMethodSelect() instanceof MemberSelectTree select
                        && select.getIdentifier().contentEquals("of")
                        && isEquation(select.getExpression())) {
                    new Arithmetic(source, faults).ofArguments(call.getArguments());
                }
                return super.visitMethodInvocation(call, null);
            }
        }.scan(source.unit(), null);
        return faults;
    }

    /// How many equations with arithmetic of their own a file makes.
    static int equations(JavaText source) {
        int[] count = new int[1];
        if (isMethod(source)) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitNewClass(NewClassTree made, Void nothing) {
                    count[0] += isEquation(made.getIdentifier()) ? 1 : 0;
                    return super.visitNewClass(made, null);
                }
            }.scan(source.unit(), null);
        }
        return count[0];
    }

    /// A number with a fraction anywhere in a method package is a coefficient that hides; a named
    /// tolerance of rounding is none.
    static List<Fault> fractions(JavaText source) {
        if (!isMethod(source)) {
            return List.of();
        }
        List<Fault> faults = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitVariable(VariableTree field, Void nothing) {
                String name = field.getName().toString();
                boolean fixed =
                        FIXED_BY_NATURE.contains(name)
                                || name.matches("(?:.*_)?(?:TOLERANCE|ROUNDING)");
                return fixed ? null : super.visitVariable(field, null);
            }

            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                boolean fraction =
                        literal.getKind() == Tree.Kind.DOUBLE_LITERAL
                                || literal.getKind() == Tree.Kind.FLOAT_LITERAL;
                if (fraction && !isFree(literal)) {
                    faults.add(
                            source.fault(
                                    literal, literal + " stands in a package of methods", CURE));
                }
                return null;
            }
        }.scan(source.unit(), null);
        return faults;
    }

    private static boolean isMethod(JavaText source) {
        return source.isMain() && source.packageName().startsWith("org.tanku.kernel.method");
    }

    private static boolean isEquation(Tree type) {
        return type.toString().matches("(?:\\w+\\.)*Equation\\d*(?:<.*>)?");
    }

    private static boolean isFree(LiteralTree literal) {
        return literal.getValue() instanceof Number number && FREE.contains(number.doubleValue());
    }

    /// The body of one equation.
    private static final class Arithmetic extends TreeScanner<Void, Void> {
        private final JavaText source;
        private final List<Fault> faults;
        private final Set<String> seen = new HashSet<>();
        private final Set<String> letters = new HashSet<>();

        Arithmetic(JavaText source, List<Fault> faults) {
            this.source = source;
            this.faults = faults;
        }

        void ofArguments(List<? extends ExpressionTree> arguments) {
            for (ExpressionTree each : arguments) {
                if (each instanceof LambdaExpressionTree lambda) {
                    scan(lambda.getParameters(), null);
                    scan(lambda.getBody(), null);
                } else if (each instanceof MemberReferenceTree reference) {
                    follow(reference.getName().toString());
                }
            }
        }

        @Override
        public Void visitVariable(VariableTree local, Void nothing) {
            letters.add(local.getName().toString());
            return super.visitVariable(local, null);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getKind() == Tree.Kind.STRING_LITERAL
                    || literal.getValue() instanceof Number && !isFree(literal)) {
                faults.add(source.fault(literal, literal + " stands in an equation", CURE));
            }
            return null;
        }

        @Override
        public Void visitIdentifier(IdentifierTree name, Void nothing) {
            constant(name, name.getName().toString());
            return null;
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree select, Void nothing) {
            constant(select, select.getIdentifier().toString());
            return null;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            Tree called = call.getMethodSelect();
            String name = called.toString();
            follow(name.substring(name.lastIndexOf('.') + 1));
            scan(call.getArguments(), null);
            return called instanceof MemberSelectTree select
                    ? scan(select.getExpression(), null)
                    : null;
        }

        private void constant(Tree at, String name) {
            boolean capitals = name.equals(name.toUpperCase()) && name.length() > 1;
            if (capitals && !letters.contains(name) && !FIXED_BY_NATURE.contains(name)) {
                faults.add(source.fault(at, name + " stands in an equation", CURE));
            }
        }

        private void follow(String method) {
            if (!seen.add(method)) {
                return;
            }
            source.eachType(path -> {
                for (Tree member : ((ClassTree) path.getLeaf()).getMembers()) {
                    if (member instanceof MethodTree found
                            && found.getName().contentEquals(method)) {
                        scan(found.getParameters(), null);
                        scan(found.getBody(), null);
                    }
                }
            });
        }
    }
}
