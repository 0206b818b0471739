package org.tanku.survey.layer;

import java.nio.charset.Charset;

/// How the bytes of an attribute table become text (文字编码), and how that is known.
///
/// @param sure false means: show some rows and let the user choose
public record TextCoding(Charset charset, boolean sure, Evidence evidence) {
    /// What told it, the strongest first.
    public enum Evidence {
        /// The user said so.
        CHOSEN,
        /// The .cpg beside the table.
        CPG,
        /// The language byte in the head of the table.
        LANGUAGE_BYTE,
        /// How the bytes of the records look.
        BYTES
    }
}
