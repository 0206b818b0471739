package org.tanku.survey;

import java.text.Normalizer;
import java.util.Set;

/// What people put into cells, made plain (单元格文本): full-width letters, hidden spaces, marks of
/// Excel.
public final class CellText {
    /// Ways to say that nothing was measured, besides an empty cell.
    private static final Set<String> NOTHING =
            Set.of(
                    "-", "--", "—", "——", "/", "\\", "无", "空", "未测", "缺", "缺测", "不详", "NA", "N/A",
                    "NULL");

    private CellText() {}

    /// Full-width forms become plain, hidden characters vanish, spaces at the ends go; `="0034"`
    /// and `'0034`, with which Excel keeps a zero in front, become 0034.
    public static String clean(String cell) {
        if (cell.isEmpty() || isPlain(cell)) {
            return cell;
        }
        String text = Normalizer.normalize(cell, Normalizer.Form.NFKC);
        text =
                text.codePoints()
                        .filter(c -> !isHidden(c))
                        .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString()
                        .strip();
        if (text.startsWith("=\"") && text.endsWith("\"") && text.length() > 2) {
            return text.substring(2, text.length() - 1).strip();
        }
        return text.startsWith("'") ? text.substring(1).strip() : text;
    }

    /// Whether a cleaned cell says that there is no value.
    public static boolean isNothing(String cleaned) {
        return cleaned.isEmpty() || NOTHING.contains(cleaned.toUpperCase(java.util.Locale.ROOT));
    }

    /// A formula whose result the file does not hold.
    static boolean isFormula(String cleaned) {
        return cleaned.startsWith("=");
    }

    /// What Excel shows for a formula that failed.
    static boolean isExcelError(String cleaned) {
        return cleaned.startsWith("#") && cleaned.length() > 1;
    }

    /// Most cells are; they are spared the work.
    private static boolean isPlain(String cell) {
        if (cell.charAt(0) == '=' || cell.charAt(0) == '\'') {
            return false;
        }
        return cell.chars().allMatch(c -> c > ' ' && c < 127 || c >= '一' && c <= '龥');
    }

    private static boolean isHidden(int c) {
        int kind = Character.getType(c);
        return kind == Character.FORMAT
                || kind == Character.CONTROL && !Character.isWhitespace(c)
                || kind == Character.UNASSIGNED;
    }
}
