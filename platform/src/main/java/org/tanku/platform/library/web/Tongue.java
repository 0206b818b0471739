package org.tanku.platform.library.web;

import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.FormulaSetting;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Telling;
import org.tanku.kernel.trace.Words;

import java.math.BigDecimal;
import java.util.Locale;

/// Says what the kernel knows in the language of the reader (读者语言).
record Tongue(Locale locale) {
    boolean english() {
        return locale.getLanguage().equals("en");
    }

    String say(Words words) {
        return say(words.chinese(), words.english());
    }

    String say(String chinese, String inEnglish) {
        return english() ? inEnglish : chinese;
    }

    /// The unit as people write it; a ratio has none.
    String unit(Unit unit) {
        String one = Telling.reading(unit.quantity(1), locale);
        int blank = one.indexOf(' ');
        return blank < 0 ? "" : one.substring(blank + 1);
    }

    /// As it was given, with its unit.
    String reading(Quantity value) {
        return Telling.reading(value, locale);
    }

    LetterLine letter(Symbol<?> symbol) {
        return new LetterLine(
                symbol.name(),
                FormulaSetting.letter(symbol.name()),
                say(symbol.chinese(), symbol.english()),
                unit(symbol.unit()),
                range(symbol));
    }

    SourceLine source(Source source) {
        String confidence = say(source.confidence().chinese(), source.confidence().english());
        return new SourceLine(source.toString(), confidence, look(source));
    }

    /// `0 – 1`, `≥ 0`; empty where any number may stand.
    private static String range(Symbol<?> symbol) {
        boolean below = Double.isInfinite(symbol.least());
        boolean above = Double.isInfinite(symbol.most());
        if (below && above) {
            return "";
        }
        if (above) {
            return "≥ " + plain(symbol.least());
        }
        return below
                ? "≤ " + plain(symbol.most())
                : plain(symbol.least()) + " – " + plain(symbol.most());
    }

    /// Every digit and no exponent, so that it can be typed back.
    static String plain(double value) {
        String text = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        return text.replace('-', '−');
    }

    /// Green was checked, recalled is plain, in doubt is marked: as in explanations.
    private static String look(Source source) {
        return switch (source.confidence()) {
            case FOUND, DERIVED, DESIGN -> "good";
            case RECALLED_HIGH -> "";
            case RECALLED_MEDIUM, RECALLED_LOW, UNKNOWN -> "warn";
        };
    }
}
