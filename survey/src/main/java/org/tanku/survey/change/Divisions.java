package org.tanku.survey.change;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.tanku.kernel.trace.Confidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The codes of counties as they changed over the years (行政区划沿革): 长乐市 350182 has been 长乐区 350112
/// since 2017, and a stand of the one is a stand of the other. Changes since 1990, in
/// `division-changes.csv`, each with its source.
///
/// The lists that they come from are of the end of each year, so a change has a year and no day;
/// and offices went on using old codes for a while. No answer here turns on a day.
public final class Divisions {
    private static final Divisions FUJIAN = new Divisions(read("division-changes.csv"));

    private final List<Change> changes;
    private final Map<String, List<Change>> byEarlier = new HashMap<>();
    private final Map<String, List<Change>> byLater = new HashMap<>();

    private Divisions(List<Change> changes) {
        this.changes = List.copyOf(changes);
        for (Change each : changes) {
            if (!each.earlier().equals(each.later())) {
                byEarlier.computeIfAbsent(each.earlier(), _ -> new ArrayList<>()).add(each);
                byLater.computeIfAbsent(each.later(), _ -> new ArrayList<>()).add(each);
            }
        }
    }

    public static Divisions ofFujian() {
        return FUJIAN;
    }

    /// How much of the ground a change takes along (变更范围).
    public enum Extent {
        /// All ground of the earlier code; the later one may have got ground of others as well.
        WHOLE,
        PART
    }

    /// One code after another for the same ground (区划变更).
    ///
    /// @param year the first year whose list at its end has it
    /// @param document the order or the report of it; empty where we know the lists alone
    public record Change(
            String earlier,
            String earlierName,
            String later,
            String laterName,
            int year,
            Extent extent,
            String document,
            String source,
            Confidence confidence) {
        /// Into the same code in the same year, or out of it: a merger or a division.
        boolean isBeside(Change other) {
            return year == other.year
                    && (later.equals(other.later) || earlier.equals(other.earlier));
        }
    }

    /// A county code as an edition of a year writes it (县代码).
    public record County(String code, int year) {}

    /// All of them, from the oldest on.
    public List<Change> changes() {
        return changes;
    }

    /// The code that holds all ground of a county today; empty when the county still bears its
    /// code, was divided, or is none of ours.
    public Optional<String> successor(String county) {
        return successor(county, Integer.MAX_VALUE);
    }

    /// The same at the end of a year.
    public Optional<String> successor(String county, int year) {
        String at = county;
        Optional<Change> next = whole(at, year);
        while (next.isPresent()) {
            at = next.get().later();
            next = whole(at, year);
        }
        return at.equals(county) ? Optional.empty() : Optional.of(at);
    }

    private Optional<Change> whole(String county, int year) {
        return byEarlier.getOrDefault(county, List.of()).stream()
                .filter(each -> each.extent() == Extent.WHOLE && each.year() <= year)
                .findFirst();
    }

    /// The changes by which ground of one code came under another, the fewest; empty when none did.
    public List<Change> path(String earlier, String later) {
        return paths(earlier).getOrDefault(later, List.of());
    }

    /// All codes under which ground of a county came.
    Set<String> followers(String county) {
        return paths(county).keySet();
    }

    private Map<String, List<Change>> paths(String from) {
        Map<String, List<Change>> paths = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            String at = open.remove();
            List<Change> before = paths.getOrDefault(at, List.of());
            for (Change each : byEarlier.getOrDefault(at, List.of())) {
                boolean isForward = before.isEmpty() || each.year() >= before.getLast().year();
                if (isForward && !each.later().equals(from) && !paths.containsKey(each.later())) {
                    List<Change> path = new ArrayList<>(before);
                    path.add(each);
                    paths.put(each.later(), List.copyOf(path));
                    open.add(each.later());
                }
            }
        }
        return paths;
    }

    /// Whether two codes in two years are one county with one ground: nothing was merged into it or
    /// taken from it in between. A change of the first year counts, since nobody knows whether an
    /// edition of that year was made before it.
    public boolean isSame(County earlier, County later) {
        List<Change> path = path(earlier.code(), later.code());
        boolean isLinked = earlier.code().equals(later.code()) || !path.isEmpty();
        return isLinked
                && path.stream().allMatch(each -> each.extent() == Extent.WHOLE)
                && path.stream().noneMatch(each -> each.year() > later.year())
                && isUntouched(earlier.code(), path, earlier.year(), later.year());
    }

    private boolean isUntouched(String first, List<Change> path, int from, int until) {
        List<String> codes = new ArrayList<>(List.of(first));
        path.forEach(each -> codes.add(each.later()));
        return codes.stream()
                .noneMatch(code ->
                        isTouched(byEarlier, code, path, from, until)
                                || isTouched(byLater, code, path, from, until));
    }

    /// A merger counts whenever it was: whoever still writes an old code after it means the part.
    private static boolean isTouched(
            Map<String, List<Change>> changes,
            String code,
            List<Change> path,
            int from,
            int until) {
        return changes.getOrDefault(code, List.of()).stream()
                .filter(each -> !path.contains(each))
                .anyMatch(each ->
                        each.year() >= from && each.year() <= until
                                || path.stream().anyMatch(step -> step.isBeside(each)));
    }

    private static List<Change> read(String file) {
        try (InputStream in =
                        Objects.requireNonNull(Divisions.class.getResourceAsStream(file), file);
                CsvReader<NamedCsvRecord> reader =
                        CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
            return reader.stream().map(Divisions::change).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Change change(NamedCsvRecord row) {
        return new Change(
                row.getField("earlier"),
                row.getField("earlier_name"),
                row.getField("later"),
                row.getField("later_name"),
                Integer.parseInt(row.getField("year")),
                Extent.valueOf(row.getField("extent").toUpperCase(Locale.ROOT)),
                row.getField("document"),
                row.getField("source"),
                Confidence.parse(row.getField("confidence")));
    }
}
