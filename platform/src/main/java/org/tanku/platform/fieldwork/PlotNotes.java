package org.tanku.platform.fieldwork;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// All that was noted of one plot (样地记录), withdrawn entries too.
///
/// @param heads the plot itself: none when only its trees have come, several when it was noted
///   twice
public record PlotNotes(
        Campaign campaign, String code, List<Noted> heads, List<Noted> trees, List<Noted> photos) {
    private static final Pattern PART = Pattern.compile("\\d+|\\D+");
    private static final int LONG_ENOUGH = 24;

    public PlotNotes {
        heads = List.copyOf(heads);
        trees = List.copyOf(trees);
        photos = List.copyOf(photos);
    }

    public List<Noted> headsThatHold() {
        return heads.stream().filter(each -> !each.withdrawn()).toList();
    }

    public List<Noted> treesThatHold() {
        return trees.stream().filter(each -> !each.withdrawn()).toList();
    }

    /// The numbers of trees that were noted more than once.
    public List<String> treesTwice() {
        List<String> numbers = treesThatHold().stream().map(each -> each.get("tree")).toList();
        return numbers.stream()
                .filter(each -> numbers.indexOf(each) != numbers.lastIndexOf(each))
                .distinct()
                .toList();
    }

    /// A2 before A10.
    static Comparator<String> asPeopleCount() {
        return Comparator.<String, String>comparing(PlotNotes::padded)
                .thenComparing(Comparator.naturalOrder());
    }

    private static String padded(String code) {
        StringBuilder out = new StringBuilder();
        Matcher parts = PART.matcher(code);
        while (parts.find()) {
            String part = parts.group();
            boolean isNumber = Character.isDigit(part.charAt(0));
            out.append("0".repeat(isNumber ? Math.max(0, LONG_ENOUGH - part.length()) : 0));
            out.append(part);
        }
        return out.toString();
    }
}
