package org.tanku.survey.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One bracket of the text of a coordinate system (WKT 节点): `PARAMETER["scale_factor",0.9996]`.
///
/// @param values the texts and numbers in the bracket, as they are written
record WktNode(String name, List<String> values, List<WktNode> nodes) {
    private static final int DEEPEST = 12;
    private static final int LONGEST = 20_000;

    WktNode {
        values = List.copyOf(values);
        nodes = List.copyOf(nodes);
    }

    /// Empty when the text is not one bracket with all it holds.
    static Optional<WktNode> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Reader reader = new Reader(text);
        Optional<WktNode> root = reader.node(0);
        return reader.isAtEnd() ? root : Optional.empty();
    }

    Optional<WktNode> find(String wanted) {
        return nodes.stream().filter(node -> node.name.equals(wanted)).findFirst();
    }

    /// The text at a place; empty where there is none.
    String text(int at) {
        return at < values.size() ? values.get(at) : "";
    }

    /// The number after the name in the bracket.
    ///
    /// @param at from 0 on, the name not counted
    Optional<Double> number(int at) {
        try {
            return Optional.of(Double.valueOf(text(at + 1)));
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }

    Optional<Double> parameter(String wanted) {
        return nodes.stream()
                .filter(node -> node.name.equals("PARAMETER"))
                .filter(node -> node.text(0).toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst()
                .flatMap(node -> node.number(0));
    }

    /// Reads brackets from left to right.
    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        boolean isAtEnd() {
            skipSpace();
            return at == text.length();
        }

        Optional<WktNode> node(int depth) {
            skipSpace();
            int from = at;
            while (at < text.length() && isWord(text.charAt(at))) {
                at++;
            }
            String name = text.substring(from, at).toUpperCase(Locale.ROOT);
            skipSpace();
            if (name.isEmpty() || depth > DEEPEST || !takes('[') && !takes('(')) {
                return Optional.empty();
            }
            List<String> values = new ArrayList<>();
            List<WktNode> nodes = new ArrayList<>();
            do {
                if (!member(depth, values, nodes)) {
                    return Optional.empty();
                }
                skipSpace();
            } while (takes(','));
            return takes(']') || takes(')')
                    ? Optional.of(new WktNode(name, values, nodes))
                    : Optional.empty();
        }

        private boolean member(int depth, List<String> values, List<WktNode> nodes) {
            skipSpace();
            if (at == text.length()) {
                return false;
            }
            char first = text.charAt(at);
            if (first == '"') {
                int end = text.indexOf('"', at + 1);
                if (end < 0) {
                    return false;
                }
                values.add(text.substring(at + 1, end));
                at = end + 1;
                return true;
            }
            if (Character.isLetter(first)) {
                int from = at;
                Optional<WktNode> node = node(depth + 1);
                if (node.isEmpty() && at < text.length() && isEndOfWord(from)) {
                    // an axis is told by a bare word: AXIS["Easting",EAST]
                    values.add(text.substring(from, at).strip());
                    return true;
                }
                node.ifPresent(nodes::add);
                return node.isPresent();
            }
            int from = at;
            while (at < text.length() && ",])".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            values.add(text.substring(from, at).strip());
            return true;
        }

        /// Whether what was read since is a word and nothing else.
        private boolean isEndOfWord(int from) {
            return text.substring(from, at).strip().chars().allMatch(c -> isWord((char) c));
        }

        private boolean takes(char wanted) {
            boolean is = at < text.length() && text.charAt(at) == wanted;
            at += is ? 1 : 0;
            return is;
        }

        private void skipSpace() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        private static boolean isWord(char c) {
            return Character.isLetterOrDigit(c) || c == '_';
        }
    }
}
