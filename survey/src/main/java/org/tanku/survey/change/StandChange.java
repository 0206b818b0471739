package org.tanku.survey.change;

import org.tanku.kernel.forest.Stand;

import java.util.List;

/// What became of one or several stands from one edition to the next (小班变化). Each stand of both
/// editions is in exactly one change.
public sealed interface StandChange {
    /// The stands of the earlier edition, in its order.
    List<Stand> earlier();

    /// The stands of the later edition, in its order.
    List<Stand> later();

    Sums sums();

    /// Whether there is anything to say: not of a stand that was found again under its code as it
    /// was, which a list only counts.
    default boolean isWorthTelling() {
        return switch (this) {
            case Unchanged same -> hasNews(same);
            case MatchedByCodeAlone same -> hasNews(same);
            case Redrawn _,
                    Recoded _,
                    AreaChanged _,
                    Split _,
                    Merged _,
                    Rearranged _,
                    Gone _,
                    New _ ->
                    true;
        };
    }

    private static boolean hasNews(OneToOne same) {
        return !same.facts().isEmpty() || !same.before().code().equals(same.after().code());
    }

    /// One stand before and one after (一对一).
    sealed interface OneToOne extends StandChange {
        Stand before();

        Stand after();

        CodeChange code();

        /// What the survey now says otherwise.
        default List<Fact> facts() {
            return Fact.changed(before(), after());
        }

        @Override
        default List<Stand> earlier() {
            return List.of(before());
        }

        @Override
        default List<Stand> later() {
            return List.of(after());
        }
    }

    /// Code and ground as before (未变); what was found there may be new.
    record Unchanged(Stand before, Stand after, Sums sums) implements OneToOne {
        @Override
        public CodeChange code() {
            return new CodeChange.Kept();
        }
    }

    /// The code as before, its ground not (图形调整). A county that was recoded is no other code. Where
    /// nothing at all is shared, the code was given to other ground or the layer lies wrong.
    record Redrawn(Stand before, Stand after, CodeChange code, Sums sums) implements OneToOne {}

    /// The ground as before, under another code (编号变更).
    record Recoded(Stand before, Stand after, CodeChange code, Sums sums) implements OneToOne {}

    /// The same code and registered area, in editions of which one at least has no ground (按小班号对应).
    record MatchedByCodeAlone(Stand before, Stand after, CodeChange code, Sums sums)
            implements OneToOne {}

    /// The same code with another registered area, where one at least has no ground (面积变更).
    record AreaChanged(Stand before, Stand after, CodeChange code, Sums sums) implements OneToOne {}

    /// One became several (小班分割).
    record Split(Stand before, List<Stand> later, List<SharedGround> shared, Sums sums)
            implements StandChange {
        public Split {
            later = List.copyOf(later);
            shared = List.copyOf(shared);
        }

        @Override
        public List<Stand> earlier() {
            return List.of(before);
        }
    }

    /// Several became one (小班合并).
    record Merged(List<Stand> earlier, Stand after, List<SharedGround> shared, Sums sums)
            implements StandChange {
        public Merged {
            earlier = List.copyOf(earlier);
            shared = List.copyOf(shared);
        }

        @Override
        public List<Stand> later() {
            return List.of(after);
        }
    }

    /// Several became several by boundaries drawn anew; or one became one that kept neither its
    /// code nor enough of its ground (重新区划).
    record Rearranged(List<Stand> earlier, List<Stand> later, List<SharedGround> shared, Sums sums)
            implements StandChange {
        public Rearranged {
            earlier = List.copyOf(earlier);
            later = List.copyOf(later);
            shared = List.copyOf(shared);
        }
    }

    /// No stand of the later edition has its code or ground (减少).
    record Gone(Stand before, Sums sums) implements StandChange {
        @Override
        public List<Stand> earlier() {
            return List.of(before);
        }

        @Override
        public List<Stand> later() {
            return List.of();
        }
    }

    /// No stand of the earlier edition has its code or ground (新增).
    record New(Stand after, Sums sums) implements StandChange {
        @Override
        public List<Stand> earlier() {
            return List.of();
        }

        @Override
        public List<Stand> later() {
            return List.of(after);
        }
    }
}
