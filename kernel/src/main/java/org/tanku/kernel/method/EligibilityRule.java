package org.tanku.kernel.method;

import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Words;

/// One condition of a methodology (适用条件), named as its text names it.
///
/// @param id unique within the methodology: `E03`
/// @param ask what must hold, as a sentence
/// @param evidence what proves it
/// @param decided who can tell: a stand table by itself, or a person with documents
public record EligibilityRule(
        String id, Words ask, Words evidence, Decided decided, Source source) {

    /// Who can tell whether a rule holds.
    public enum Decided {
        /// The survey of stands answers it.
        BY_SURVEY,
        /// A person answers with a document; the engine only keeps the answer.
        BY_EVIDENCE
    }
}
