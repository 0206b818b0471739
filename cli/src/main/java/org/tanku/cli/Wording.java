package org.tanku.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the command line in one language (用语), out of `messages/cli*.properties`.
public final class Wording {
    private final Locale locale;
    private final ResourceBundle bundle;

    private Wording(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    public static Wording in(Locale locale) {
        ResourceBundle.Control only =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Wording(locale, ResourceBundle.getBundle("messages/cli", locale, only));
    }

    public Locale locale() {
        return locale;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    /// The sentence under a key. Whole numbers and decimals are shown as they are when handed in as text.
    public String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
