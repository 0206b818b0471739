package org.tanku.platform.party;

/// A place by its administrative code (行政区划代码, GB/T 2260): "35" the province, "3504" a city,
/// "350428" a county. A shorter code contains the longer ones that begin with it.
public record Region(String code) {
    /// Fujian (福建省).
    public static final Region PROVINCE = new Region("35");

    public Region {
        if (!code.matches("\\d{2}|\\d{4}|\\d{6}")) {
            throw new IllegalArgumentException(
                    "an administrative code has two, four or six digits, not \"" + code + "\"");
        }
    }

    public boolean contains(Region other) {
        return other.code.startsWith(code);
    }
}
