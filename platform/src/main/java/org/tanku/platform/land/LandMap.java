package org.tanku.platform.land;

import org.locationtech.jts.geom.Envelope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.tanku.kernel.forest.StandCode;

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
        SurveyEdition found = land.getEdition(edition);
        transaction.executeWithoutResult(_ -> grounds.forEach(found, within_deg, taker));
    }

    /// Of the stands named, those that have ground, in the order of their codes.
    public List<StandGround> list(EditionId edition, Collection<StandCode> codes) {
        return grounds.list(land.getEdition(edition), codes);
    }

    /// Where the ground of an edition lies, in degrees; empty when it has none.
    public Optional<Envelope> findExtent(EditionId edition) {
        return grounds.extent(edition);
    }
}
