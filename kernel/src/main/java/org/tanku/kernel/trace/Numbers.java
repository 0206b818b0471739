package org.tanku.kernel.trace;

import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Unit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// Numbers and units as people read them (数值表述). For the eye only: a stored value is never rounded.
final class Numbers {
    private static final double SMALL = 0.01;
    private static final int PLACES = 4;
    private static final int MOST_PLACES = 340;

    private Numbers() {}

    /// Four decimals, or six digits where four decimals would tell nothing.
    static String told(Quantity value, Locale language) {
        double number = value.value();
        boolean small = number != 0 && Math.abs(number) < SMALL;
        String text =
                small
                        ? new BigDecimal(number)
                                .round(new MathContext(6, RoundingMode.HALF_EVEN))
                                .toPlainString()
                        : format(PLACES, PLACES).format(number);
        return text + unit(value.unit(), language);
    }

    /// Every digit the number was given with.
    static String asGiven(Quantity value, Locale language) {
        return format(0, MOST_PLACES).format(BigDecimal.valueOf(value.value()))
                + unit(value.unit(), language);
    }

    private static DecimalFormat format(int least, int most) {
        DecimalFormat format =
                new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        return format;
    }

    private static String unit(Unit unit, Locale language) {
        boolean chinese = language.getLanguage().equals(Locale.CHINESE.getLanguage());
        return switch (unit) {
            case RATIO -> "";
            case MU -> chinese ? " 亩" : " mu";
            case YEAR -> chinese ? " 年" : " a";
            case DAY -> chinese ? " 天" : " d";
            case HEAD -> chinese ? " 头（只）" : " head";
            case MEAL -> chinese ? " 份" : " meals";
            case ROOM_NIGHT -> chinese ? " 间夜" : " room-nights";
            case YUAN -> chinese ? " 元" : " yuan";
            case YUAN_PER_TONNE -> chinese ? " 元/吨" : " yuan/t";
            default -> " " + unit.symbol();
        };
    }
}
