package org.tanku.kernel.parameter;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.tanku.kernel.forest.SpeciesGroup;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Step;
import org.tanku.kernel.trace.Symbol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One edition of a table of factors (参数集, 缺省值表). A result names the edition it used; an edition
/// once used is never edited, which its digest proves.
public final class ParameterSet {
    static final List<String> COLUMNS =
            List.of("row", "symbol", "value", "unit", "document", "place", "confidence");

    private final Edition edition;
    private final String sha256;
    private final Map<String, Map<String, Parameter>> rows;
    private final SpeciesGroups groups;

    private ParameterSet(
            Edition edition,
            String sha256,
            Map<String, Map<String, Parameter>> rows,
            SpeciesGroups groups) {
        this.edition = edition;
        this.sha256 = sha256;
        this.rows = rows;
        this.groups = groups;
    }

    /// Reads an edition, for example `tree-biomass@2026-1`.
    ///
    /// @throws IllegalArgumentException when this kernel does not carry it
    public static ParameterSet load(String idAndVersion) {
        Edition edition = Editions.get(idAndVersion);
        Table table = Table.read(edition.id(), COLUMNS);
        Map<String, Map<String, Parameter>> rows = new LinkedHashMap<>();
        for (NamedCsvRecord line : table.lines()) {
            Parameter parameter = parse(line);
            Map<String, Parameter> row =
                    rows.computeIfAbsent(parameter.row(), _ -> new LinkedHashMap<>());
            if (row.put(parameter.symbol(), parameter) != null) {
                throw new IllegalStateException(
                        edition.id()
                                + " gives "
                                + parameter.symbol()
                                + " of "
                                + parameter.row()
                                + " twice");
            }
        }
        return new ParameterSet(edition, table.sha256(), rows, SpeciesGroups.of(edition));
    }

    /// All editions this kernel carries.
    public static List<Edition> listEditions() {
        return Editions.list();
    }

    private static Parameter parse(NamedCsvRecord line) {
        Quantity value = Quantity.parse(line.getField("value"), Unit.parse(line.getField("unit")));
        return new Parameter(
                line.getField("row"),
                line.getField("symbol"),
                value,
                new Source(
                        line.getField("document"),
                        line.getField("place"),
                        Confidence.parse(line.getField("confidence"))));
    }

    /// `tree-biomass@2026-1`.
    public String id() {
        return edition.id();
    }

    public Edition edition() {
        return edition;
    }

    /// SHA-256 of the file, in hexadecimal.
    public String sha256() {
        return sha256;
    }

    /// The names of the rows, in the order of the file.
    public List<String> rows() {
        return List.copyOf(rows.keySet());
    }

    /// Every figure, in the order of the file.
    public List<Parameter> parameters() {
        return rows.values().stream().flatMap(row -> row.values().stream()).toList();
    }

    /// The edition of another set that goes with this one: age limits, deductions.
    ///
    /// @throws IllegalArgumentException when none is declared
    public ParameterSet companion(String name) {
        return edition.companions().stream()
                .filter(id -> Edition.nameOf(id).equals(name))
                .findFirst()
                .map(ParameterSet::load)
                .orElseThrow(
                        () -> new IllegalArgumentException(id() + " goes with no set " + name));
    }

    public boolean hasRow(String row) {
        return rows.containsKey(row);
    }

    public Optional<Parameter> find(String row, String symbol) {
        return Optional.ofNullable(rows.getOrDefault(row, Map.of()).get(symbol));
    }

    /// The figure with its step.
    ///
    /// @throws IllegalArgumentException when there is none, when it has another unit than the
    ///   letter, or when it is so unsure that the user must confirm it first
    public <Q extends Quantity> Explained<Q> get(String row, Symbol<Q> symbol) {
        Parameter found =
                find(row, symbol.name())
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        id() + " gives no " + symbol.name() + " of " + row));
        if (found.value().unit() != symbol.unit()) {
            throw new IllegalArgumentException(
                    id()
                            + " gives "
                            + symbol.name()
                            + " of "
                            + row
                            + " in "
                            + found.value().unit().symbol()
                            + ", not "
                            + symbol.unit().symbol());
        }
        if (found.source().confidence().mustBeConfirmed()) {
            throw new IllegalArgumentException(
                    id()
                            + " gives "
                            + symbol.name()
                            + " of "
                            + row
                            + " as "
                            + found.source().confidence().english()
                            + ": the user must supply or confirm it");
        }
        Q value = symbol.of(found.value().value());
        return new Explained<>(
                value, new Step.Looked(symbol.name(), value, id(), row, found.source()));
    }

    /// The row that serves a species: its own, that of its group, or the one the user let stand in.
    /// Empty when there is none: a problem to report, never a default.
    public Optional<Row> findRow(String species, Map<String, String> standIns) {
        return findRow(species, "", standIns);
    }

    /// The same among rows whose names begin with `prefix`, as `人工 ` in the table of age limits.
    public Optional<Row> findRow(String species, String prefix, Map<String, String> standIns) {
        if (hasRow(prefix + species)) {
            return Optional.of(new Row.Own(this, prefix + species));
        }
        Optional<Row> ofGroup =
                groups.find(species)
                        .map(group -> borrow(prefix, group.row(), species, told(group)))
                        .filter(row -> hasRow(row.name()));
        return ofGroup.or(() ->
                Optional.ofNullable(standIns.get(species))
                        .map(row -> borrow(prefix, row, species, told(species, row)))
                        .filter(row -> hasRow(row.name())));
    }

    private Row borrow(String prefix, String row, String species, String because) {
        return new Row.Borrowed(this, species, prefix + row, because);
    }

    private String told(SpeciesGroup group) {
        return SpeciesGroups.tell(group, id());
    }

    private String told(String species, String standIn) {
        return Phrase.USER_STAND_IN.tell(species, id(), standIn);
    }

    @Override
    public String toString() {
        return id();
    }
}
