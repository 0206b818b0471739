package org.tanku.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/// The words of the command line in one language (用语), out of `messages/cli*.properties`.
public final class Wording {
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\n\t]]");

    private final Locale locale;
    private final ResourceBundle bundle;

    private Wording(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    public static Wording in(Locale locale) {
        ResourceBundle.Control only =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Wording(locale, ResourceBundle.getBundle("messages/cli", locale, only));
    }

    public Locale locale() {
        return locale;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    /// The sentence under a key. Numbers are handed in as text, rounded by whoever knows how.
    public String say(String key, Object... arguments) {
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = plain(String.valueOf(arguments[i]));
        }
        return new MessageFormat(bundle.getString(key), locale).format(plain);
    }

    /// Text out of a file, without the signs that would steer a terminal.
    static String plain(String text) {
        return STEERING.matcher(text).replaceAll("?");
    }
}
