package org.tanku.house;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/// What we build upon (依赖): each library and plugin of the poms has a line with its reason, and
/// each line a library or plugin.
final class Dependencies {
    static final String LIST = "docs/decisions/dependencies.md";

    private static final Pattern LINE = Pattern.compile("(?m)^\\| `([^`]+)` \\|\\s*\\S.*\\|");
    private static final Set<String> ELEMENTS = Set.of("dependency", "plugin", "parent", "path");

    private Dependencies() {}

    /// Artifacts named in a pom, ours excepted, with what names them; what is only managed counts
    /// too, since somebody chose it.
    static TreeMap<String, String> inPom(String file, String pom) {
        TreeMap<String, String> found = new TreeMap<>();
        for (String element : ELEMENTS) {
            NodeList nodes = parse(file, pom).getElementsByTagName(element);
            for (int i = 0; i < nodes.getLength(); i++) {
                String group = child((Element) nodes.item(i), "groupId");
                String artifact = child((Element) nodes.item(i), "artifactId");
                if (!artifact.isEmpty() && !group.equals("org.tanku")) {
                    found.put(artifact, file);
                }
            }
        }
        return found;
    }

    static TreeSet<String> listed(String markdown) {
        return LINE.matcher(markdown)
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<Fault> notListed(TreeMap<String, String> used, Set<String> listed) {
        return used.entrySet().stream()
                .filter(each -> !listed.contains(each.getKey()))
                .map(each ->
                        new Fault(
                                each.getValue(),
                                1,
                                each.getKey() + " is used without a reason",
                                "Give it a line in " + LIST + ", or do without it"))
                .toList();
    }

    static List<Fault> notUsed(TreeMap<String, String> used, Set<String> listed) {
        return listed.stream()
                .filter(each -> !used.containsKey(each))
                .map(each -> new Fault(LIST, 1, each + " is in no pom any more", "Take it out"))
                .toList();
    }

    private static Element parse(String file, String pom) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(pom)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(file + " is not a pom", e);
        }
    }

    private static String child(Element parent, String name) {
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each.getNodeName().equals(name)) {
                return each.getTextContent().strip();
            }
        }
        return "";
    }
}
