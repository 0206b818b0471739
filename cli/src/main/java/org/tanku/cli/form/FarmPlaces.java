package org.tanku.cli.form;

import org.tanku.cli.form.FormMethod.Choice;
import org.tanku.kernel.method.inventory.FarmActivity.Place;
import org.tanku.kernel.parameter.Parameter;
import org.tanku.kernel.parameter.ParameterSet;

import java.util.List;

/// The groups of the guide that a place belongs to, as choices (所属分区): those of Fujian unless
/// others are chosen.
final class FarmPlaces {
    private static final String GUIDE = "farm-pg-2011@2026-1";
    private static final String SPACE = " ";
    private static final String RICE = "rice-region";
    private static final String LIVESTOCK = "livestock-region";
    private static final String SOIL = "soil-group";

    private FarmPlaces() {}

    static Choice rice() {
        return new Choice(RICE, regions("EF_rice"), Place.FUJIAN.rice());
    }

    static Choice livestock() {
        return new Choice(LIVESTOCK, regions("EF_mCH4"), Place.FUJIAN.livestock());
    }

    static Choice soil() {
        return new Choice(SOIL, rows("EF_direct"), Place.FUJIAN.soil());
    }

    /// What a method does not ask is Fujian's.
    static Place of(FormCase asked) {
        return new Place(
                chosen(asked, RICE, Place.FUJIAN.rice()),
                chosen(asked, LIVESTOCK, Place.FUJIAN.livestock()),
                chosen(asked, SOIL, Place.FUJIAN.soil()));
    }

    private static String chosen(FormCase asked, String name, String standard) {
        String word = asked.chosen(name);
        return word.isEmpty() ? standard : word;
    }

    private static List<String> regions(String letter) {
        return rows(letter).stream()
                .map(row -> row.substring(0, row.indexOf(SPACE)))
                .distinct()
                .toList();
    }

    private static List<String> rows(String letter) {
        return ParameterSet.load(GUIDE).parameters().stream()
                .filter(each -> each.symbol().equals(letter))
                .map(Parameter::row)
                .toList();
    }
}
