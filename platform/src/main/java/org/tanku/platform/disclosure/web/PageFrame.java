package org.tanku.platform.disclosure.web;

import java.util.List;
import java.util.function.Supplier;

/// What the frame of a page shows besides its content (页面框架): who is signed in, the workbench, the
/// demo banner, and the same page in the other language.
///
/// @param waiting how many tasks wait for the reader; empty text: nobody is signed in, or it is not
///   known. Asked by the template alone, so that an answer without a frame costs no counting
record PageFrame(
        String who,
        List<Bench> bench,
        boolean demo,
        String otherLanguage,
        Supplier<String> waiting) {
    PageFrame {
        bench = List.copyOf(bench);
    }

    /// One entry of the workbench (工作台): a room of the house, seen by those who work there.
    record Bench(String section, String path, String label) {}
}
