package org.tanku.ledger;

import java.util.regex.Pattern;

/// The code of a programme of units, two to eight capital letters (项目类型代码). Units of two programmes
/// never mix.
public record ProgrammeCode(String letters) implements Comparable<ProgrammeCode> {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2,8}");

    public ProgrammeCode {
        if (!SHAPE.matcher(letters).matches()) {
            throw new IllegalArgumentException(
                    "a programme code has two to eight capital letters, not '" + letters + "'");
        }
    }

    @Override
    public int compareTo(ProgrammeCode other) {
        return letters.compareTo(other.letters);
    }

    @Override
    public String toString() {
        return letters;
    }
}
