package org.tanku.platform.disclosure;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tanku.platform.intake.Intake;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.registry.UnitBlock.Grounds;

/// Walks back from any block (追溯): to the trees, or to the list by which its units came.
@Service
public class Walks {
    private final Origins origins;
    private final Intake intake;

    Walks(Origins origins, Intake intake) {
        this.origins = origins;
        this.intake = intake;
    }

    @Transactional(readOnly = true)
    public Walk get(UnitBlock block) {
        return switch (block.grounds()) {
            case Grounds.Stated _ -> new Walk.Here(origins.find(block).orElseThrow());
            case Grounds.Listed(var basis) -> {
                Intake.Booked booked = intake.getBooked(basis);
                yield new Walk.Elsewhere(block, booked.list(), booked.line());
            }
        };
    }
}
