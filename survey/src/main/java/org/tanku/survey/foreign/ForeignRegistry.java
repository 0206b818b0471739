package org.tanku.survey.foreign;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A registry elsewhere whose ledger comes to us as a file (外部登记机构).
public enum ForeignRegistry {
    VERRA("Verra", "yyyy-MM-dd", SerialFormat.VERRA),
    GOLD_STANDARD("Gold Standard", "yyyy-MM-dd", SerialFormat.GOLD_STANDARD),
    ACR("ACR", "MM/dd/yyyy", SerialFormat.ACR),
    ART("ART", "MM/dd/yyyy", SerialFormat.ART, SerialFormat.FCPF),
    CAR("Climate Action Reserve", "MM/dd/yyyy", SerialFormat.CAR),
    /// One serial of it is known, which makes no format: every row is refused by name.
    CERCARBONO("Cercarbono", "yyyy-MM-dd");

    private final String title;
    private final String days;
    private final List<SerialFormat> formats;

    ForeignRegistry(String title, String days, SerialFormat... formats) {
        this.title = title;
        this.days = days;
        this.formats = List.of(formats);
    }

    /// By the name of its constant, whatever the case of its letters.
    public static Optional<ForeignRegistry> find(String name) {
        String plain = name.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Arrays.stream(values()).filter(each -> each.name().equals(plain)).findFirst();
    }

    /// Its own name, the same in every language.
    public String title() {
        return title;
    }

    public List<SerialFormat> formats() {
        return formats;
    }

    /// How its exports write days beside the international way.
    String days() {
        return days;
    }
}
