package org.tanku.survey;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The sentences of this package in the reader's language (提示语): Chinese unless English is asked
/// for.
public final class Sentences {
    private static final ResourceBundle.Control AS_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    private Sentences(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    public static Sentences of(Locale locale) {
        return new Sentences(
                ResourceBundle.getBundle("org.tanku.survey.sentences", locale, AS_ASKED), locale);
    }

    public String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
