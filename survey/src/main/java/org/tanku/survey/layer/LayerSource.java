package org.tanku.survey.layer;

/// A map file of one format, open for reading (图层来源). Nothing of the file is trusted: lengths are
/// held against what is there before anything is set aside for them.
interface LayerSource {
    LayerListing layers();

    /// Reads one layer from its first feature to its last.
    ///
    /// @param layer a name that [#layers] gives
    void read(String layer, LayerSink sink);
}
