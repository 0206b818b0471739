package org.tanku.house;

import com.sun.source.tree.ClassTree;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a type may be called (命名): never by a word that says its author did not find the noun.
final class Names {
    private static final Set<String> EMPTY_WORDS =
            Set.of(
                    "Abstract",
                    "Base",
                    "Constants",
                    "DTO",
                    "Data",
                    "Dto",
                    "Helper",
                    "Helpers",
                    "Impl",
                    "Info",
                    "Manager",
                    "Util",
                    "Utils");
    private static final Pattern WORD = Pattern.compile("[A-Z]+(?![a-z])|[A-Z][a-z0-9]*");

    private Names() {}

    static List<Fault> ofTypes(JavaText source) {
        List<Fault> faults = new ArrayList<>();
        source.eachType(path -> {
            ClassTree type = (ClassTree) path.getLeaf();
            Matcher words = WORD.matcher(type.getSimpleName());
            while (words.find()) {
                if (EMPTY_WORDS.contains(words.group())) {
                    faults.add(
                            source.fault(
                                    type,
                                    "'"
                                            + type.getSimpleName()
                                            + "' is called by the word '"
                                            + words.group()
                                            + "'",
                                    "Find the noun that the field uses for it"));
                }
            }
        });
        return faults;
    }
}
