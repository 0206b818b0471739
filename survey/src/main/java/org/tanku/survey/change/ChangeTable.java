package org.tanku.survey.change;

import org.tanku.kernel.quantity.SquareMetres;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/// What became of an edition in the next (变化表): all changes, those of earlier stands in the order
/// of the earlier edition, then the new ones.
///
/// @param slivers what stands share beside the changes, because it is too small a share of both
public record ChangeTable(List<StandChange> changes, SquareMetres slivers) {
    public ChangeTable {
        changes = List.copyOf(changes);
    }

    /// The areas of all changes together.
    public Sums total() {
        return Sums.total(changes.stream().map(StandChange::sums).toList());
    }

    /// One row a change, in Chinese or, where the locale asks for it, in English; in UTF-8 with its
    /// mark, so that WPS and Excel show Chinese.
    public void writeCsv(OutputStream out, Locale locale) throws IOException {
        ChangeWriting.csv(this, out, locale);
    }
}
