package org.tanku.platform.verification.web;

import org.tanku.platform.verification.Opinion;

/// An opinion as a page shows it (核查意见): the end of its message key, its badge, its words.
record OpinionLine(String kind, String badge, String remark) {

    static OpinionLine of(Opinion opinion) {
        return switch (opinion) {
            case Opinion.Agreed _ -> new OpinionLine("agreed", "good", "");
            case Opinion.AgreedWithCorrections(_, var corrections) ->
                    new OpinionLine("corrected", "warn", corrections);
            case Opinion.NotAgreed(var because) -> new OpinionLine("refused", "bad", because);
        };
    }
}
