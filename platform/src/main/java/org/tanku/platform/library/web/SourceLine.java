package org.tanku.platform.library.web;

/// Where something comes from, as a page tells it (出处).
///
/// @param look how the confidence is coloured
record SourceLine(String text, String confidence, String look) {
    static final SourceLine NONE = new SourceLine("", "", "");

    public boolean known() {
        return !text.isEmpty();
    }
}
