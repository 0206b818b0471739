package org.tanku.platform.dossier.web;

import org.tanku.platform.dossier.Document;

import java.util.List;

/// A document as its page shows it (案卷文件的显示).
///
/// @param versions the newest first
record DocumentView(Document document, List<VersionLine> versions) {
    /// @param size told in the reader's language
    /// @param who the organisation, and for insiders the person
    record VersionLine(Document.Version version, String size, String who, String at) {}
}
