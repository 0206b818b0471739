package org.tanku.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Why units are held, and what will set them free (冻结依据): an offer, a pledge, a court's order.
///
/// Several may bind the same units. They stand in the order of their rank, parted by `+`, the first
/// first: `PLEDGE-000003+FREEZE-000007` is a pledge with a court's freeze waiting behind it (轮候).
public record HoldReference(String text) {
    /// What kind of hold it is (冻结类别), told by the first word of its number.
    public enum Kind {
        /// By order of a court or of another body that may freeze (司法冻结).
        FREEZE,
        /// As security for a debt (质押).
        PLEDGE,
        /// Any other: an offer for sale, for example.
        OTHER;

        static Kind of(String number) {
            return Stream.of(FREEZE, PLEDGE)
                    .filter(kind -> number.startsWith(kind.name() + "-"))
                    .findFirst()
                    .orElse(OTHER);
        }
    }

    /// A reference is one word of the journal and no longer than that.
    private static final int LONGEST = 120;

    public HoldReference {
        Word.check("a hold reference", text);
    }

    /// The numbers of all that bind the units, the first in rank first.
    public List<String> ranks() {
        return List.of(text.split("\\+"));
    }

    /// The kinds in the order of their rank.
    public List<Kind> kinds() {
        return ranks().stream().map(Kind::of).toList();
    }

    /// The kind that ranks first.
    public Kind firstKind() {
        return Kind.of(text);
    }

    /// Whether there is room for another rank.
    public boolean takes(String number) {
        return text.length() + 1 + number.length() <= LONGEST;
    }

    /// This with another behind it.
    public HoldReference followedBy(String number) {
        return new HoldReference(text + "+" + number);
    }

    /// What binds the units when this number no longer does; nothing when it was the only one.
    public Optional<HoldReference> without(String number) {
        List<String> rest = new ArrayList<>(ranks());
        rest.remove(number);
        return rest.isEmpty()
                ? Optional.empty()
                : Optional.of(new HoldReference(String.join("+", rest)));
    }

    /// What bound the units before the last in rank came; nothing when it is the only one.
    public Optional<HoldReference> withoutLast() {
        int last = text.lastIndexOf('+');
        return last < 0
                ? Optional.empty()
                : Optional.of(new HoldReference(text.substring(0, last)));
    }

    /// The kind that ranks last: the one that came last.
    public Kind lastKind() {
        return kinds().getLast();
    }

    @Override
    public String toString() {
        return text;
    }
}
