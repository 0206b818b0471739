package org.tanku.platform.disclosure.web;

import org.tanku.ledger.Totals;
import org.tanku.platform.registry.Programme;
import org.tanku.platform.registry.RegistryTotals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The totals of the books as pages show them (登记总量), in tonnes, programme by programme: a ticket
/// counts gross growth and FFCER what exceeds a baseline, so they are never added up.
record TotalsView(Instant at, List<Line> lines) {
    /// One programme with its tonnes: `issued`, `free`, `held`, `retired`, `cancelled`.
    record Line(
            String programme, boolean measuredHere, int unit_kg, Map<String, BigDecimal> tonnes) {
        boolean issued() {
            return tonnes.getOrDefault("issued", BigDecimal.ZERO).signum() > 0;
        }
    }

    TotalsView {
        lines = List.copyOf(lines);
    }

    static TotalsView of(RegistryTotals totals, Locale locale) {
        return new TotalsView(
                totals.at(),
                totals.programmes().stream()
                        .map(each -> line(each.programme(), each.units(), locale))
                        .toList());
    }

    /// The programmes in which something was issued.
    public List<Line> used() {
        return lines.stream().filter(Line::issued).toList();
    }

    /// Whether some of them came from elsewhere.
    public boolean elsewhere() {
        return used().stream().anyMatch(line -> !line.measuredHere());
    }

    private static Line line(Programme programme, Totals units, Locale locale) {
        return new Line(
                OriginNaming.programme(programme, locale),
                programme.isMeasuredHere(),
                programme.unit_kg(),
                Map.of(
                        "issued", OriginNaming.tonnes(programme, units.issued()),
                        "free", OriginNaming.tonnes(programme, units.free()),
                        "held", OriginNaming.tonnes(programme, units.held()),
                        "retired", OriginNaming.tonnes(programme, units.retired()),
                        "cancelled", OriginNaming.tonnes(programme, units.cancelled())));
    }
}
