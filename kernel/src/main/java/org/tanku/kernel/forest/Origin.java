package org.tanku.kernel.forest;

/// How a stand came up: by nature or by hand (起源). The codes are the first digit of the two that
/// the forest management inventory writes (GB/T 26424, recalled; the second digit tells seed,
/// sprout …).
public enum Origin {
    NATURAL("1", "天然", "natural"),
    PLANTED("2", "人工", "planted");

    private final String code;
    private final String chinese;
    private final String english;

    Origin(String code, String chinese, String english) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
    }

    /// The code that survey files carry.
    public String code() {
        return code;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
