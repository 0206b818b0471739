package org.tanku.survey.change;

import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.SquareMetres;

/// What an earlier stand and a later one share (共有图形).
public record SharedGround(StandCode earlier, StandCode later, SquareMetres area) {}
