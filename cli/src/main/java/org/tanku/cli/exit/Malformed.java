package org.tanku.cli.exit;

/// Breaks off one check because a file is not what the format says; the check ends with the
/// difference.
final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Difference difference;

    Malformed(Difference difference) {
        super(difference.toString());
        this.difference = difference;
    }

    Difference difference() {
        return difference;
    }
}
