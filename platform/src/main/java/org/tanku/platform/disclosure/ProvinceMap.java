package org.tanku.platform.disclosure;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.springframework.stereotype.Service;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The map of Fujian's cities and counties (福建省地图): a sketch, never a basis for a boundary. What it
/// was made from is told in `platform/src/map/README.md`.
@Service
public class ProvinceMap {
    private final List<Place> cities;
    private final List<Place> counties;
    private final Map<String, String> outlines;
    private final String cityBorders;

    ProvinceMap() {
        this.cities = PublishedFigures.read("/map/fujian-cities.csv", row -> place(row, row));
        List<NamedCsvRecord> shapes =
                PublishedFigures.read("/map/fujian-shapes.csv", Function.identity());
        Map<String, NamedCsvRecord> shapeOf =
                shapes.stream()
                        .filter(each -> each.getField("kind").equals("county"))
                        .collect(
                                Collectors.toMap(
                                        each -> each.getField("code"), Function.identity()));
        this.counties =
                PublishedFigures.read(
                        "/map/fujian-counties.csv",
                        row ->
                                place(
                                        row,
                                        Objects.requireNonNull(shapeOf.get(row.getField("code")))));
        this.outlines =
                shapeOf.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        each -> each.getValue().getField("path")));
        this.cityBorders =
                shapes.stream()
                        .filter(each -> each.getField("kind").equals("border"))
                        .map(each -> each.getField("path"))
                        .collect(Collectors.joining());
    }

    public List<Place> cities() {
        return cities;
    }

    public List<Place> counties() {
        return counties;
    }

    public List<Place> countiesOf(Place city) {
        return counties.stream().filter(each -> each.code().startsWith(city.code())).toList();
    }

    /// The county, city or province with this code, or the one a longer code (a township's, a
    /// stand's) lies in.
    public Optional<Place> find(String code) {
        return counties.stream()
                .filter(each -> code.startsWith(each.code()))
                .findFirst()
                .or(() -> cities.stream().filter(each -> code.startsWith(each.code())).findFirst());
    }

    public boolean hasCounty(String code) {
        return counties.stream().anyMatch(each -> each.code().equals(code));
    }

    /// The county or city with this name, in either language.
    public Optional<Place> named(String name) {
        return Stream.concat(counties.stream(), cities.stream())
                .filter(each ->
                        each.chinese().equals(name) || each.english().equalsIgnoreCase(name))
                .findFirst();
    }

    /// The county's outline as an SVG path.
    public String outline(Place county) {
        return outlines.getOrDefault(county.code(), "");
    }

    /// The borders between cities as one SVG path.
    public String cityBorders() {
        return cityBorders;
    }

    private static Place place(NamedCsvRecord name, NamedCsvRecord position) {
        return new Place(
                name.getField("code"),
                name.getField("zh"),
                name.getField("en"),
                Double.parseDouble(position.getField("x")),
                Double.parseDouble(position.getField("y")));
    }
}
