package org.tanku.kernel.method.tree;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.quantity.SquareMetres;

/// Trees and plots of the tests; all invented.
final class Trees {
    static final Plot P1 = plot("P1", "S1");

    private Trees() {}

    static Plot plot(String code, String stratum) {
        return new Plot(code, stratum, new SquareMetres(600));
    }

    static Tree living(String number, String species, double cm, double m) {
        return tree(
                "P1",
                number,
                species,
                TreeStatus.LIVING,
                Reading.of(new Centimetres(cm)),
                Reading.of(new Metres(m)));
    }

    static Tree withoutHeight(String number, String species, double cm) {
        return tree(
                "P1",
                number,
                species,
                TreeStatus.LIVING,
                Reading.of(new Centimetres(cm)),
                Reading.missing("not measured"));
    }

    static Tree tree(
            String plot,
            String number,
            String species,
            TreeStatus status,
            Reading<Centimetres> diameter,
            Reading<Metres> height) {
        return new Tree(
                new TreeCode(plot, number), species, status, diameter, height, "survey 2025");
    }
}
