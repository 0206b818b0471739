package org.tanku.kernel.trace;

/// A name or a sentence in both languages of the house (双语词句).
public record Words(String chinese, String english) {
    public Words {
        if (chinese.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException(
                    "both languages are said, not '" + chinese + "' and '" + english + "'");
        }
    }
}
