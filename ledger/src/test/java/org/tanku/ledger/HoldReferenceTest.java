package org.tanku.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.tanku.ledger.HoldReference.Kind;

class HoldReferenceTest {
    private static final HoldReference RANKED =
            new HoldReference("PLEDGE-000003+FREEZE-000007+offer-1");

    @Test
    void ranks_and_kinds_stand_in_the_order_in_which_they_came() {
        assertThat(RANKED.ranks()).containsExactly("PLEDGE-000003", "FREEZE-000007", "offer-1");
        assertThat(RANKED.kinds()).containsExactly(Kind.PLEDGE, Kind.FREEZE, Kind.OTHER);
        assertThat(RANKED.firstKind()).isEqualTo(Kind.PLEDGE);
        assertThat(RANKED.lastKind()).isEqualTo(Kind.OTHER);
        assertThat(new HoldReference("FREEZER-1").firstKind()).isEqualTo(Kind.OTHER);
    }

    @Test
    void another_rank_stands_behind_and_can_be_taken_away_again() {
        HoldReference two = new HoldReference("PLEDGE-1").followedBy("FREEZE-2");

        assertThat(two.text()).isEqualTo("PLEDGE-1+FREEZE-2");
        assertThat(two.without("PLEDGE-1")).contains(new HoldReference("FREEZE-2"));
        assertThat(two.without("FREEZE-2")).contains(new HoldReference("PLEDGE-1"));
        assertThat(two.without("FREEZE-9")).contains(two);
        assertThat(two.withoutLast()).contains(new HoldReference("PLEDGE-1"));
        assertThat(new HoldReference("PLEDGE-1").without("PLEDGE-1")).isEmpty();
        assertThat(new HoldReference("PLEDGE-1").withoutLast()).isEmpty();
    }

    @Test
    void there_is_room_up_to_a_word_of_120_characters() {
        HoldReference hundred = new HoldReference("x".repeat(100));

        assertThat(hundred.takes("y".repeat(19))).isTrue();
        assertThat(hundred.followedBy("y".repeat(19)).text()).hasSize(120);
        assertThat(hundred.takes("y".repeat(20))).isFalse();
    }

    @Test
    void a_reference_is_one_word() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HoldReference("two words"));
        assertThatIllegalArgumentException().isThrownBy(() -> new HoldReference(""));
    }
}
