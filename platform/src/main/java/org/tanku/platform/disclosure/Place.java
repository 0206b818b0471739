package org.tanku.platform.disclosure;

import java.util.Locale;

/// A city or county with its administrative code (行政区), and where its name stands on the map.
public record Place(String code, String chinese, String english, double x, double y) {
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? english : chinese;
    }
}
