package org.tanku.kernel.method;

import org.tanku.kernel.trace.Words;

/// What an assessment is for (核算目的): a plan may rest on open questions, an issue may not.
public enum Aim {
    /// An estimate. Rules that fail or that nobody answered are marked beside the number, and
    /// natural forest may be estimated; nothing can be issued from it.
    PLANNING("规划估算，不可据以签发", "estimate for planning, not for an issue"),
    /// The amount that units will be issued for. Every rule must hold.
    CREDITING("用于签发", "for an issue of units");

    private final Words words;

    Aim(String chinese, String english) {
        this.words = new Words(chinese, english);
    }

    public Words words() {
        return words;
    }
}
