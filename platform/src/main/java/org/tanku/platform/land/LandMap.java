package org.tanku.platform.land;

import org.locationtech.jts.geom.Envelope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.tanku.kernel.forest.StandCode;
import org.tanku.survey.change.ChangeTable;
import org.tanku.survey.change.Divisions;
import org.tanku.survey.change.EditionMatching;
import org.tanku.survey.change.EditionStand;
import org.tanku.survey.change.MatchingShares;
import org.tanku.survey.layer.CoordinateSystem.Datum;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The ground of editions (林地图形): what lies in a frame, and the ground of chosen stands. Editions
/// never change, so whatever is drawn from them may be kept.
@Service
public class LandMap {
    private final Grounds grounds;
    private final Land land;
    private final TransactionOperations transaction;

    LandMap(Grounds grounds, Land land, TransactionOperations transaction) {
        this.grounds = grounds;
        this.land = land;
        this.transaction = transaction;
    }

    /// Hands over each stand whose envelope meets the frame, in no particular order; only a few at
    /// a time are in memory.
    ///
    /// @param within_deg longitude first
    public void forEachWithin(EditionId edition, Envelope within_deg, Consumer<StandGround> taker) {
        forEachWithin(edition, within_deg, 0, taker);
    }

    /// The same for a picture, to which the corners of small ground are no use.
    ///
    /// @param coarse_deg ground that is smaller than this both ways is handed over as its envelope
    public void forEachWithin(
            EditionId edition,
            Envelope within_deg,
            double coarse_deg,
            Consumer<StandGround> taker) {
        SurveyEdition found = land.getEdition(edition);
        transaction.executeWithoutResult(
                _ -> grounds.forEach(found, within_deg, coarse_deg, taker));
    }

    /// Of the stands named, those that have ground, in the order of their codes.
    public List<StandGround> list(EditionId edition, Collection<StandCode> codes) {
        return grounds.list(land.getEdition(edition), codes);
    }

    /// All stands of an edition that have ground, in the order of their codes.
    public List<StandGround> list(EditionId edition) {
        return grounds.list(land.getEdition(edition));
    }

    /// What became of an edition in a later one: by ground where both have it, else by code alone.
    ///
    /// @param shares from which shares on ground counts as the same; nobody else knows them
    public ChangeTable compare(EditionId earlier, EditionId later, MatchingShares shares) {
        EditionMatching matching = new EditionMatching(Divisions.ofFujian());
        boolean isDrawn =
                land.getEdition(earlier).hasGround() && land.getEdition(later).hasGround();
        return isDrawn
                ? matching.byGround(drawn(earlier), drawn(later), Datum.CGCS2000, shares)
                : matching.byCode(land.listStands(earlier), land.listStands(later));
    }

    private List<EditionStand> drawn(EditionId edition) {
        return list(edition).stream()
                .map(each -> EditionStand.drawn(each.stand(), each.degrees()))
                .toList();
    }

    /// Where the ground of an edition lies, in degrees; empty when it has none.
    public Optional<Envelope> findExtent(EditionId edition) {
        return grounds.extent(edition);
    }
}
