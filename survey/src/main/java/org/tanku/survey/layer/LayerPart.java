package org.tanku.survey.layer;

import java.nio.file.Path;
import java.util.Locale;

/// One file of those that make up a map (部件): what its owner calls it, and where its bytes lie. The
/// two differ, because a name from outside is never made a name on our disk.
///
/// @param name with its folders, parted by `/`
record LayerPart(String name, Path file) {
    /// Its name without the last extension: parts of one shapefile have the same.
    String stem() {
        return hasExtension() ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    /// In lower case and without its dot; empty when there is none.
    String extension() {
        return hasExtension()
                ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)
                : "";
    }

    /// Its name without folders.
    String lastName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private boolean hasExtension() {
        return name.lastIndexOf('.') > name.lastIndexOf('/');
    }
}
