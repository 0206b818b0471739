package org.tanku.platform.dossier;

/// What a name of a file may hold (文件名).
final class FileNames {
    private static final int LONGEST = 200;

    private FileNames() {}

    /// The last part of a path, whichever way its folders are divided: some browsers send all of
    /// it.
    static String last(String sent) {
        return sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1).strip();
    }

    /// Without signs that steer a terminal, turn the reading direction, or are invisible.
    static boolean isPlain(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST
                && !name.startsWith(".")
                && name.codePoints()
                        .noneMatch(c ->
                                c == '/'
                                        || c == '\\'
                                        || Character.getType(c) == Character.CONTROL
                                        || Character.getType(c) == Character.FORMAT);
    }
}
