package org.tanku.survey.layer;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A layer made by chance from a seed (随机图层): stars with holes, with islands in their holes,
/// several in one; attributes of every kind, and none.
final class RandomLayer {
    static final Instant CHANGED = Instant.parse("2026-11-25T08:30:15Z");

    static final WrittenLayer LAYER =
            new WrittenLayer(
                    "林地小班",
                    List.of(
                            WrittenLayer.Column.text("小班号"),
                            WrittenLayer.Column.text("SHU_ZHONG"),
                            WrittenLayer.Column.number("AREA"),
                            WrittenLayer.Column.number("COUNT"),
                            WrittenLayer.Column.text("EMPTY"),
                            WrittenLayer.Column.number("NO_NUMBER")),
                    CHANGED);

    private static final List<String> TEXTS =
            List.of(
                    "杉木",
                    "“引号”\"'`",
                    "一行\n两行\r\n三行",
                    "a,b;c\td",
                    "😀林",
                    "\\back\\slash/",
                    "null",
                    "true",
                    "0034",
                    "3197.0",
                    "-",
                    "*",
                    "  blanks before",
                    "<b>&amp;</b>",
                    "{\"a\":[1]}",
                    "杉".repeat(84) + "ab",
                    "\u00A0\u3000中");

    private final Random chance;

    private RandomLayer(long seed) {
        this.chance = new Random(seed);
    }

    static List<LayerFeature> features(long seed, int count) {
        RandomLayer random = new RandomLayer(seed);
        List<LayerFeature> features = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            features.add(
                    new LayerFeature(number, random.attributes(number), random.ground(number)));
        }
        return features;
    }

    private Map<String, String> attributes(int number) {
        Map<String, String> attributes = new LinkedHashMap<>();
        maybe(attributes, "小班号", "小班" + number);
        maybe(attributes, "SHU_ZHONG", TEXTS.get(chance.nextInt(TEXTS.size())));
        maybe(attributes, "AREA", plain(chance.nextGaussian() * Math.pow(10, chance.nextInt(9))));
        maybe(attributes, "COUNT", Integer.toString(chance.nextInt(2_000_000) - 1_000_000));
        return attributes;
    }

    private void maybe(Map<String, String> attributes, String name, String value) {
        if (chance.nextInt(5) > 0) {
            attributes.put(name, value);
        }
    }

    private static String plain(double number) {
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }

    /// Each feature has a cell of its own, so that nothing overlaps.
    private Geometry ground(int number) {
        double x = 115 + 0.1 * (number % 50);
        double y = 23 + 0.1 * (number / 50);
        return switch (number % 4) {
            case 0 -> star(x, y, 0.04);
            case 1 -> polygon(star(x, y, 0.04), star(x - 0.008, y, 0.003), star(x, y, 0.003));
            case 2 -> several(star(x - 0.025, y, 0.02), star(x + 0.025, y, 0.02));
            default ->
                    several(
                            polygon(star(x, y, 0.04), star(x, y, 0.012)),
                            star(x, y, 0.004),
                            polygon(star(x, y + 0.045, 0.004), star(x, y + 0.045, 0.001)));
        };
    }

    /// Its corners go round the middle in turn, to the left or to the right.
    private Polygon star(double x, double y, double radius) {
        int corners = 6 + chance.nextInt(9);
        int sense = chance.nextBoolean() ? 1 : -1;
        double[] xy = new double[2 * corners + 2];
        for (int at = 0; at < corners; at++) {
            double angle = sense * 2 * Math.PI * (at + chance.nextDouble() / 2) / corners;
            double reach = radius * (0.6 + 0.4 * chance.nextDouble());
            xy[2 * at] = x + reach * Math.cos(angle);
            xy[2 * at + 1] = y + reach * Math.sin(angle);
        }
        xy[2 * corners] = xy[0];
        xy[2 * corners + 1] = xy[1];
        return polygon(xy);
    }

    static Polygon polygon(double... xy) {
        return switch (Rings.ring(xy)) {
            case Rings.Reading.Good(var ring) -> Rings.GEOMETRIES.createPolygon(ring);
            case Rings.Reading.Open(_, var found) -> throw new IllegalArgumentException(found);
            case Rings.Reading.Bad(var found, var kind) ->
                    throw new IllegalArgumentException(kind + " " + found);
        };
    }

    private static Polygon polygon(Polygon outline, Polygon... holes) {
        LinearRing[] within = new LinearRing[holes.length];
        for (int at = 0; at < holes.length; at++) {
            within[at] = holes[at].getExteriorRing();
        }
        return Rings.GEOMETRIES.createPolygon(outline.getExteriorRing(), within);
    }

    private static Geometry several(Polygon... polygons) {
        return Rings.GEOMETRIES.createMultiPolygon(polygons);
    }
}
