package org.tanku.platform.land;

import org.tanku.platform.party.Acting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// GeoJSON layers for tests (测试图层): stands side by side in a row of squares, each file another one.
public final class MapSamples {
    private static final double SIDE_DEG = 0.001;
    private static final int IN_A_ROW = 100;

    private MapSamples() {}

    /// Good stands of a township that no other test uses.
    public static String layer(String county, String township, int stands) {
        return layer(county, township, stands, 117.40, 26.70);
    }

    /// @param west of the first, in degrees
    public static String layer(
            String county, String township, int stands, double west, double south) {
        return collection(
                IntStream.range(0, stands)
                        .mapToObj(at -> {
                            double east = west + at % IN_A_ROW * SIDE_DEG;
                            double north = south + at / IN_A_ROW * SIDE_DEG;
                            return feature(county, township, at + 1, square(east, north));
                        })
                        .collect(Collectors.joining(",\n")));
    }

    /// A good stand, and one whose ring crosses itself.
    public static String withBow(String county, String township) {
        String bow = "[[117.5,26.7],[117.502,26.702],[117.502,26.7],[117.5,26.703],[117.5,26.7]]";
        return collection(
                feature(county, township, 1, square(117.4, 26.7))
                        + ",\n"
                        + feature(county, township, 2, bow));
    }

    /// Imports a layer, saying that it is not shifted.
    public static SurveyEdition imported(
            MapImports imports, Path folder, String layer, String name, Acting surveyor)
            throws IOException {
        return imported(imports, folder, layer, Editing.draft(name), surveyor);
    }

    /// The same, with what is said of the survey.
    public static SurveyEdition imported(
            MapImports imports, Path folder, String layer, EditionDraft edition, Acting surveyor)
            throws IOException {
        Path file = Files.writeString(folder.resolve(UUID.randomUUID() + ".geojson"), layer);
        MapDraft draft = imports.keep(edition.name() + ".geojson", file, surveyor);
        imports.choose(draft, draft.choices().confirmingNotShifted());
        MapDraft chosen = imports.find(draft.id(), surveyor).orElseThrow();
        ImportOutcome outcome = imports.importStands(chosen, edition, surveyor);
        if (outcome instanceof ImportOutcome.Imported(var imported)) {
            return imported;
        }
        throw new IllegalStateException("a sample is not imported: " + outcome);
    }

    private static String collection(String features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[\n" + features + "\n]}";
    }

    /// About 16.5 mu.
    private static String feature(String county, String township, int number, String ring) {
        return String.format(
                Locale.ROOT,
                "{\"type\":\"Feature\",\"properties\":{\"county_code\":\"%s\","
                    + "\"township_code\":\"%s\","
                    + "\"village_code\":\"901\",\"compartment\":\"%d\",\"stand\":\"%d\","
                    + "\"area_hm2\":1.103,\"land_category\":\"乔木林地\",\"forest_category\":\"公益林\","
                    + "\"origin\":\"人工\",\"dominant_species\":\"%s\",\"age_years\":%d,"
                    + "\"canopy_density\":0.7,\"stock_m3_per_hm2\":150,\"备注\":\"%s\"},"
                    + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[%s]}}",
                county,
                township,
                1 + number / 1000,
                number % 1000,
                number % 3 == 0 ? "马尾松" : "杉木",
                5 + number % 40,
                UUID.randomUUID(),
                ring);
    }

    private static String square(double west, double south) {
        return String.format(
                Locale.ROOT,
                "[[%1$.6f,%2$.6f],[%3$.6f,%2$.6f],[%3$.6f,%4$.6f],[%1$.6f,%4$.6f],[%1$.6f,%2$.6f]]",
                west,
                south,
                west + SIDE_DEG,
                south + SIDE_DEG);
    }
}
