package org.tanku.platform.party;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The province, its cities and counties with their names in both languages (行政区划).
@Component
public class Regions {
    private record Names(String chinese, String english) {}

    private final Map<Region, Names> names = new LinkedHashMap<>();

    Regions() {
        for (String line : lines()) {
            if (!line.startsWith("#") && !line.startsWith("code,")) {
                String[] cells = line.split(",");
                names.put(new Region(cells[0]), new Names(cells[1], cells[2]));
            }
        }
    }

    /// All that can be chosen: the province, then each city before its counties.
    public List<Region> listRegions() {
        return List.copyOf(names.keySet());
    }

    public boolean knows(Region region) {
        return names.containsKey(region);
    }

    /// "三明市将乐县" or "Jiangle, Sanming"; the code itself where the region is not in the list.
    public String label(Region region, Locale language) {
        Names found = names.get(region);
        if (found == null) {
            return region.code();
        }
        boolean chinese = language.getLanguage().equals("zh");
        String own = chinese ? found.chinese() : found.english();
        if (region.code().length() != 6) {
            return own;
        }
        Names city = names.get(new Region(region.code().substring(0, 4)));
        if (city == null) {
            return own;
        }
        return chinese ? city.chinese() + own : own + ", " + city.english();
    }

    private static List<String> lines() {
        try (InputStream in =
                Objects.requireNonNull(Regions.class.getResourceAsStream("fujian-regions.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
