package org.tanku.survey.change;

import org.tanku.kernel.forest.StandCode;

import java.util.List;

/// What became of the code of a stand (小班号变化).
public sealed interface CodeChange {
    record Kept() implements CodeChange {}

    /// Only the county part is another, by changes of divisions that are known (县代码变更).
    ///
    /// @param by from the oldest on; never empty
    record CountyRecoded(List<Divisions.Change> by) implements CodeChange {
        public CountyRecoded {
            if (by.isEmpty()) {
                throw new IllegalArgumentException("a county is recoded by a change that is known");
            }
            by = List.copyOf(by);
        }
    }

    /// Another code for a reason that no list of ours tells (重新编号).
    record Renumbered() implements CodeChange {}

    static CodeChange between(StandCode before, StandCode after, Divisions divisions) {
        if (before.equals(after)) {
            return new Kept();
        }
        if (before.equals(withCounty(after, before.county()))) {
            List<Divisions.Change> by = divisions.path(before.county(), after.county());
            if (!by.isEmpty()) {
                return new CountyRecoded(by);
            }
        }
        return new Renumbered();
    }

    static StandCode withCounty(StandCode code, String county) {
        return new StandCode(
                county, code.township(), code.village(), code.compartment(), code.number());
    }
}
