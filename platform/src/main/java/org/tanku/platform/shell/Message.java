package org.tanku.platform.shell;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// A sentence that can be told in both languages before Spring is there (提示语): a key of the bundle
/// `messages/shell` and its arguments, among which may be messages again.
record Message(String key, List<?> arguments) {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    Message {
        arguments = List.copyOf(arguments);
    }

    static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    String chinese() {
        return told(Locale.ROOT);
    }

    String english() {
        return told(Locale.ENGLISH);
    }

    /// The default bundle, without a language, is the Chinese one.
    private String told(Locale locale) {
        String pattern =
                ResourceBundle.getBundle("messages/shell", locale, NO_FALLBACK).getString(key);
        Object[] words =
                arguments.stream()
                        .map(each ->
                                each instanceof Message nested
                                        ? nested.told(locale)
                                        : each.toString())
                        .toArray();
        return new MessageFormat(pattern, locale).format(words);
    }
}
