package org.tanku.survey.layer;

import org.tanku.survey.Problem;
import org.tanku.survey.Sentences;

import java.util.Locale;

/// One thing to correct in a map file (图层问题): which feature, what was found, what was expected.
///
/// @param feature its place in the layer, from 1 on; 0 means the file or the layer as a whole
/// @param column the attribute as the file names it; empty when the feature as a whole is meant
public record LayerProblem(int feature, String column, String found, Problem expected) {
    /// Longer finds are cut here; an attribute may hold a novel.
    private static final int LONGEST_FIND = 80;

    public LayerProblem {
        if (feature < 0) {
            throw new IllegalArgumentException(
                    "features are counted from 1, 0 is the file: " + feature);
        }
        found = found.length() > LONGEST_FIND ? found.substring(0, LONGEST_FIND) + "…" : found;
    }

    static LayerProblem ofFile(String found, Problem.Kind kind, Object... arguments) {
        return new LayerProblem(0, "", found, Problem.of(kind, arguments));
    }

    static LayerProblem ofFeature(
            int feature, String found, Problem.Kind kind, Object... arguments) {
        return new LayerProblem(feature, "", found, Problem.of(kind, arguments));
    }

    public Problem.Kind kind() {
        return expected.kind();
    }

    /// The whole sentence, with its place, in Chinese or, where the locale asks for it, in English.
    public String tell(Locale locale) {
        String frame =
                feature == 0 ? "at.file" : column.isEmpty() ? "at.feature" : "at.feature.cell";
        return Sentences.of(locale)
                .say(
                        found.isEmpty() ? frame : frame + ".found",
                        Integer.toString(feature),
                        column,
                        found,
                        expected.tell(locale));
    }
}
