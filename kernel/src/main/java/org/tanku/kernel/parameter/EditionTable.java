package org.tanku.kernel.parameter;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.util.List;

/// An edition as its file prints it (参数表): for readers, whatever its columns are. A calculation
/// reads figures through [ParameterSet] alone.
///
/// @param lines cell by cell, in the order of the file
public record EditionTable(Edition edition, List<String> columns, List<List<String>> lines) {
    public EditionTable {
        columns = List.copyOf(columns);
        lines = lines.stream().map(List::copyOf).toList();
    }

    /// @throws IllegalArgumentException when this kernel does not carry the edition
    public static EditionTable read(String id) {
        Edition edition = Editions.get(id);
        List<NamedCsvRecord> lines = Table.read(edition.id()).lines();
        return new EditionTable(
                edition,
                lines.isEmpty() ? List.of() : lines.getFirst().getHeader(),
                lines.stream().map(NamedCsvRecord::getFields).toList());
    }

    /// Whether it holds figures that a [ParameterSet] reads.
    public boolean holdsFigures() {
        return columns.equals(ParameterSet.COLUMNS);
    }
}
