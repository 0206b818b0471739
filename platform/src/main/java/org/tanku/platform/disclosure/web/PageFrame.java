package org.tanku.platform.disclosure.web;

import java.util.List;

/// What the frame of a page shows besides its content (页面框架): who is signed in, the workbench, the
/// demo banner, and the same page in the other language.
record PageFrame(String who, List<Bench> bench, boolean demo, String otherLanguage) {
    PageFrame {
        bench = List.copyOf(bench);
    }

    /// One entry of the workbench (工作台): a room of the house, seen by those who work there.
    record Bench(String section, String path, String label) {}
}
