package org.tanku.survey.change;

/// From which shares on ground counts as the same, or as shared at all (对照阈值). No source gives
/// them, so there is no default here: whoever asks says which, and shows them beside the answer.
///
/// @param sameGround two stands have the same ground when what they share is at least this share of
///   each of them
/// @param sliver what two stands share is only a sliver between two drawings of one boundary when
///   it is less than this share of each of them
public record MatchingShares(double sameGround, double sliver) {
    public MatchingShares {
        if (!(sameGround > 0 && sameGround <= 1)) {
            throw new IllegalArgumentException(
                    "the same ground begins at a share above 0 and up to 1, not " + sameGround);
        }
        if (!(sliver >= 0 && sliver < sameGround)) {
            throw new IllegalArgumentException(
                    "a sliver is a share from 0 on and less than the same ground, not " + sliver);
        }
    }

    boolean isSame(double shared_m2, double before_m2, double after_m2) {
        return shared_m2 >= sameGround * before_m2 && shared_m2 >= sameGround * after_m2;
    }

    boolean isSliver(double shared_m2, double before_m2, double after_m2) {
        return shared_m2 < sliver * before_m2 && shared_m2 < sliver * after_m2;
    }
}
