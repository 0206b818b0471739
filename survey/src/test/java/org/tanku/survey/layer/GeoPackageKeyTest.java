package org.tanku.survey.layer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class GeoPackageKeyTest {
    @TempDir Path folder;

    @Test
    void a_key_is_an_attribute_where_its_name_may_mean_something() throws Exception {
        try (GeoPackageFile made = new GeoPackageFile(folder.resolve("keys.gpkg"))) {
            made.run("CREATE TABLE a (FID INTEGER PRIMARY KEY, geom BLOB, area DOUBLE, n INT)");
            made.run("CREATE TABLE b (OBJECTID INTEGER PRIMARY KEY, geom BLOB, fid INTEGER)");
            made.run("CREATE TABLE c (ogc_fid INTEGER PRIMARY KEY, geom BLOB, name TEXT)");
            for (String table : List.of("a", "b", "c")) {
                made.register(table, "POLYGON", 4490);
            }
        }
        GeoPackageLayers source = GeoPackageLayers.open(folder.resolve("keys.gpkg"));
        assertThat(source.layers().layers().stream().map(LayerHead::columns).toList())
                .containsExactly(List.of("area", "n"), List.of("OBJECTID", "fid"), List.of("name"));
        assertThat(source.numbers("a")).containsExactlyInAnyOrder("area", "n");
        assertThat(source.numbers("c")).doesNotContain("name");
        assertThat(source.numbers("d")).isEmpty();
    }
}
