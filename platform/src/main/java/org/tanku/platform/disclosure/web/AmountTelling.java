package org.tanku.platform.disclosure.web;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tanku.kernel.quantity.Mu;
import org.tanku.platform.disclosure.PublishedFigure;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// Tells amounts as people here do (数量的写法): 万吨, 万元, 亩 with 公顷; in English tonnes and million yuan.
/// Nothing is rounded away: a number goes over to 万 or million only where that keeps every digit.
@Component
class AmountTelling {
    private static final BigDecimal WAN = new BigDecimal(10_000);
    private static final BigDecimal MILLION = new BigDecimal(1_000_000);

    private final MessageSource messages;

    AmountTelling(MessageSource messages) {
        this.messages = messages;
    }

    public String figure(PublishedFigure figure) {
        return tell(figure.value(), figure.unit());
    }

    /// Whole tonnes of CO₂e.
    public String tonnes(long tonnes) {
        return tell(BigDecimal.valueOf(tonnes), "t");
    }

    /// Land in mu with the hectares behind it.
    public String land(Mu area) {
        return tell(BigDecimal.valueOf(area.value()), "mu");
    }

    /// A number with the digits grouped, at most two decimals.
    public String plain(Number number) {
        return format("#,##0.##", new BigDecimal(number.toString()));
    }

    private String tell(BigDecimal value, String unit) {
        Locale locale = LocaleContextHolder.getLocale();
        boolean english = locale.getLanguage().equals("en");
        String told =
                switch (unit) {
                    case "yuan/t" -> say(unit, format("#,##0.00", value));
                    case "yuan" -> english ? inMillions(value, unit) : inWan(value, unit);
                    case "mu" -> {
                        String hectares =
                                format(
                                        "#,##0.##",
                                        BigDecimal.valueOf(
                                                new Mu(value.doubleValue()).toHectares().value()));
                        String mu =
                                english ? say(unit, format("#,##0.##", value)) : inWan(value, unit);
                        yield mu + " / " + say("hectare", hectares);
                    }
                    default -> english ? say(unit, format("#,##0.##", value)) : inWan(value, unit);
                };
        return told;
    }

    private String inWan(BigDecimal value, String unit) {
        boolean exact = value.remainder(new BigDecimal(100)).signum() == 0;
        return value.compareTo(WAN) >= 0 && exact
                ? say(unit + ".wan", format("#,##0.##", value.divide(WAN)))
                : say(unit, format("#,##0.##", value));
    }

    private String inMillions(BigDecimal value, String unit) {
        boolean exact = value.remainder(new BigDecimal(100)).signum() == 0;
        return value.compareTo(MILLION) >= 0 && exact
                ? say(unit + ".million", format("#,##0.####", value.divide(MILLION)))
                : say(unit, format("#,##0.##", value));
    }

    private String say(String unit, String number) {
        return messages.getMessage(
                "disclosure.unit." + unit, new Object[] {number}, LocaleContextHolder.getLocale());
    }

    private static String format(String pattern, BigDecimal value) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(value);
    }
}
