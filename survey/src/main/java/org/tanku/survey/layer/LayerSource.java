package org.tanku.survey.layer;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A map file of one format, open for reading (图层来源). Nothing of the file is trusted: lengths are
/// held against what is there before anything is set aside for them.
interface LayerSource {
    LayerListing layers();

    /// Reads one layer from its first feature to its last.
    ///
    /// @param layer a name that [#layers] gives
    void read(String layer, LayerSink sink);

    /// The columns of a layer that hold numbers, as the file itself says.
    default Set<String> numbers(String layer) {
        return Set.of();
    }

    /// How the attributes of a layer become text; empty where the format itself says it.
    default Optional<TextCoding> coding(String layer) {
        return Optional.empty();
    }

    /// The first records of a layer in a coding, for the user to compare; none where the format
    /// itself says how text is written.
    default List<List<String>> preview(String layer, Charset charset, int records) {
        return List.of();
    }

    /// The same layers, one of them in the coding that the user chose.
    default LayerSource with(String layer, Charset chosen) {
        return this;
    }
}
