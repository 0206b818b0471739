package org.tanku.platform.disclosure.web;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tanku.platform.registry.Retirement;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Words a certificate (证书文字): Chinese first, English beside it.
@Component
class CertificateTelling {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss '(UTC+8)'", Locale.ROOT);

    private final MessageSource messages;

    CertificateTelling(MessageSource messages) {
        this.messages = messages;
    }

    CertificateWords words(Retirement retirement) {
        var at = retirement.at().atZone(BEIJING);
        String tonnes = tonnes(retirement);
        return new CertificateWords(
                sentence(retirement, DAY.format(at), tonnes, Locale.SIMPLIFIED_CHINESE),
                sentence(retirement, at.toLocalDate().toString(), tonnes, Locale.ENGLISH),
                purpose(retirement, Locale.SIMPLIFIED_CHINESE),
                purpose(retirement, Locale.ENGLISH),
                tonnes + " 吨 CO₂e (" + tonnes + " t CO₂e)",
                MOMENT.format(at));
    }

    private String sentence(Retirement retirement, String day, String tonnes, Locale language) {
        Object[] words = {
            day,
            OriginNaming.programme(retirement.programme(), language),
            tonnes,
            retirement.beneficiary(),
            purpose(retirement, language)
        };
        return messages.getMessage("disclosure.certificate.words", words, language);
    }

    private String purpose(Retirement retirement, Locale language) {
        return messages.getMessage(
                "disclosure.purpose." + retirement.purpose(), new Object[0], language);
    }

    private static String tonnes(Retirement retirement) {
        BigDecimal tonnes = OriginNaming.tonnes(retirement.programme(), retirement.units());
        return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(tonnes);
    }
}
