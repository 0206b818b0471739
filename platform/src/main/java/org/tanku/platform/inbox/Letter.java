package org.tanku.platform.inbox;

import java.time.Instant;
import java.util.Locale;

/// What is sent by mail (信件): plain text to one address.
record Letter(String to, String subject, String text, Locale language, Instant at) {
    /// Without the address and the text: letters end up in logs.
    @Override
    public String toString() {
        return "Letter[" + subject + "]";
    }
}
