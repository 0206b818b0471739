package org.tanku.platform.disclosure;

import java.util.Locale;

/// The document a published figure was read in (数据来源).
public record PublishedSource(String id, String published, String chinese, String english) {
    public String title(Locale locale) {
        return locale.getLanguage().equals("en") ? english : chinese;
    }
}
