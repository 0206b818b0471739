package org.tanku.platform.paper;

import org.tanku.platform.press.Face;

/// The same in both languages (双语): papers bear Chinese first and English beside it.
record Said(String chinese, String english) {
    Said {
        chinese = Face.settable(chinese);
        english = Face.settable(english);
    }

    /// What is written alike in both, such as a name or a number.
    static Said alike(String text) {
        return new Said(text, text);
    }

    boolean differs() {
        return !chinese.equals(english);
    }
}
