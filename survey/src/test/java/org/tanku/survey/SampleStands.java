package org.tanku.survey;

import org.tanku.kernel.forest.CanopyDensity;
import org.tanku.kernel.forest.ForestCategory;
import org.tanku.kernel.forest.LandCategory;
import org.tanku.kernel.forest.Origin;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.method.Resolution;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.method.smcer.SanmingTicket;
import org.tanku.kernel.method.smcer.TicketCase;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.Years;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/// Makes the files in `samples/` out of a seed (样例生成): stands that never were, of a size, species
/// and growth that could be.
///
/// The survey behind ticket No. 0000001 is not public; its area and its tonnes are. The stands here
/// add up to that area, and their growth is drawn until the ticket's substitute method gives those
/// tonnes.
final class SampleStands {
    static final double TICKET_AREA_MU = 3_197.0;
    static final long TICKET_TONNES = 12_723;
    static final SurveyHeader START = new SurveyHeader("survey 2016", LocalDate.of(2016, 5, 31));
    static final SurveyHeader END = new SurveyHeader("survey 2021", LocalDate.of(2021, 5, 31));
    static final String PARAMETERS = "tree-biomass@2026-1";

    private static final long SEED = 350_428;
    private static final int TICKET_STANDS = 48;
    private static final int YEARS_BETWEEN = 5;

    /// The tonnes lie so far above the whole ones that neither neighbour is near.
    private static final double BEYOND_THE_WHOLE = 0.4;

    private static final double TOLERANCE = 0.05;

    /// A kind of forest: how often it is drawn, its origin, its yearly growth and its stock at 30
    /// years.
    private record Kind(int weight, String species, Origin origin, double growth, double stock) {}

    private static final List<Kind> PUBLIC_WELFARE =
            List.of(
                    new Kind(17, "阔叶混", Origin.NATURAL, 6.4, 118),
                    new Kind(11, "针阔混", Origin.NATURAL, 6.8, 126),
                    new Kind(7, "杉木", Origin.PLANTED, 8.0, 165),
                    new Kind(6, "马尾松", Origin.NATURAL, 6.2, 122),
                    new Kind(4, "木荷", Origin.PLANTED, 5.6, 104),
                    new Kind(3, "枫香", Origin.NATURAL, 5.2, 98));

    /// The two surveys of the same stands.
    record Pair(List<Stand> start, List<Stand> end) {}

    private SampleStands() {}

    /// Every file of the folder, by its name.
    static Map<String, byte[]> files() {
        Pair ticket = ticket();
        Pair thousand = thousand();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("changkou-2016-generated.csv", csv(ticket.start()));
        files.put("changkou-2021-generated.csv", csv(ticket.end()));
        files.put("changkou-2016-map-generated.geojson", map(ticket.start()));
        files.put("changkou-2021-map-generated.geojson", map(ticket.end()));
        files.put("stands-1000-start-generated.csv", csv(thousand.start()));
        files.put("stands-1000-end-generated.csv", csv(thousand.end()));
        files.put("stands-5-bad-rows-generated.csv", badRows(thousand.start().subList(0, 20)));
        return files;
    }

    /// 48 stands of public-welfare forest on 3,197.0 mu, whose growth in five years floors to
    /// 12,723 t.
    static Pair ticket() {
        SplittableRandom chance = new SplittableRandom(SEED);
        double[] areas = areas(chance);
        List<Kind> kinds = new ArrayList<>();
        PUBLIC_WELFARE.forEach(kind -> {
            for (int i = 0; i < kind.weight(); i++) {
                kinds.add(kind);
            }
        });
        List<Stand> start = new ArrayList<>();
        double[] growths = new double[TICKET_STANDS];
        for (int i = 0; i < TICKET_STANDS; i++) {
            Kind kind = kinds.remove(chance.nextInt(kinds.size()));
            start.add(
                    stand(
                            chance,
                            code("901", 1 + i / 12, 1 + i % 12),
                            areas[i],
                            kind,
                            ForestCategory.PUBLIC_WELFARE));
            growths[i] = kind.growth() * YEARS_BETWEEN * chance.nextDouble(0.85, 1.15);
        }
        return new Pair(start, grownToTheTicket(start, growths));
    }

    /// Areas between 25 and 120 mu with one decimal, which add up.
    private static double[] areas(SplittableRandom chance) {
        long[] tenths = new long[TICKET_STANDS];
        long left = Math.round(TICKET_AREA_MU * 10);
        for (int i = 0; i < TICKET_STANDS - 1; i++) {
            long mean = left / (TICKET_STANDS - i);
            tenths[i] = Math.round(mean * chance.nextDouble(0.45, 1.55));
            left -= tenths[i];
        }
        tenths[TICKET_STANDS - 1] = left;
        double[] areas = new double[TICKET_STANDS];
        for (int i = 0; i < TICKET_STANDS; i++) {
            areas[i] = tenths[i] / 10.0;
        }
        return areas;
    }

    /// Scales all growth, rounds it as a survey does, and ends with steps of a tenth on single
    /// stands, so that the tonnes lie well between two whole ones.
    private static List<Stand> grownToTheTicket(List<Stand> start, double[] growths) {
        double wanted = TICKET_TONNES + BEYOND_THE_WHOLE;
        double[] scaled = growths.clone();
        double factor = wanted / tonnes(start, grown(start, growths));
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= factor;
        }
        for (int step = 0; step < 10_000; step++) {
            List<Stand> end = grown(start, scaled);
            double tonnes = tonnes(start, end);
            if (Math.abs(tonnes - wanted) < TOLERANCE) {
                return end;
            }
            scaled[step % scaled.length] += tonnes < wanted ? 0.1 : -0.1;
        }
        throw new IllegalStateException("the growth does not meet the ticket");
    }

    /// 1,000 stands of all kinds, every cell filled.
    private static Pair thousand() {
        SplittableRandom chance = new SplittableRandom(SEED + 1);
        List<Stand> start = new ArrayList<>();
        double[] growths = new double[1_000];
        for (int i = 0; i < growths.length; i++) {
            Kind kind = PUBLIC_WELFARE.get(chance.nextInt(PUBLIC_WELFARE.size()));
            double area = Math.round(chance.nextDouble(20, 400)) / 2.0;
            start.add(
                    stand(
                            chance,
                            code("902", 1 + i / 50, 1 + i % 50),
                            area,
                            kind,
                            chance.nextBoolean()
                                    ? ForestCategory.PUBLIC_WELFARE
                                    : ForestCategory.COMMERCIAL));
            growths[i] = kind.growth() * YEARS_BETWEEN * chance.nextDouble(0.6, 1.2);
        }
        return new Pair(start, grown(start, growths));
    }

    /// Twenty rows of which five are bad: canopy 7, no area, an unknown word, a stand that was
    /// there before, a year of planting for an age.
    private static byte[] badRows(List<Stand> good) {
        List<String> lines =
                new ArrayList<>(new String(csv(good), StandardCharsets.UTF_8).lines().toList());
        change(lines, 4, StandField.CANOPY, "7");
        change(lines, 7, StandField.AREA, "0");
        change(lines, 11, StandField.LAND_CATEGORY, "森林");
        change(lines, 15, StandField.NUMBER, "0001");
        change(lines, 19, StandField.AGE, "1998");
        return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void change(List<String> lines, int row, StandField field, String cell) {
        String[] cells = lines.get(row - 1).split(",", -1);
        cells[field.ordinal()] = cell;
        lines.set(row - 1, String.join(",", cells));
    }

    private static Stand stand(
            SplittableRandom chance,
            StandCode code,
            double area_mu,
            Kind kind,
            ForestCategory category) {
        int age = 16 + chance.nextInt(24);
        double stock = kind.stock() * Math.pow(age / 30.0, 0.8) * chance.nextDouble(0.8, 1.2);
        double canopy = Math.min(0.9, 0.5 + 0.01 * age) - 0.1 * chance.nextInt(2);
        return new Stand(
                code,
                new Mu(area_mu),
                LandCategory.ARBOUR_FOREST,
                category,
                kind.origin(),
                kind.species(),
                Reading.of(new Years(age)),
                Reading.of(new CanopyDensity(tenths(canopy))),
                Reading.of(new CubicMetresPerHectare(tenths(stock))),
                START.name(),
                START.surveyedOn());
    }

    private static List<Stand> grown(List<Stand> start, double[] growths) {
        List<Stand> end = new ArrayList<>();
        for (int i = 0; i < start.size(); i++) {
            Stand stand = start.get(i);
            end.add(
                    new Stand(
                            stand.code(),
                            stand.area(),
                            stand.landCategory(),
                            stand.forestCategory(),
                            stand.origin(),
                            stand.dominantSpecies(),
                            Reading.of(new Years(measured(stand.age()).value() + YEARS_BETWEEN)),
                            stand.canopy(),
                            Reading.of(
                                    new CubicMetresPerHectare(
                                            tenths(
                                                    measured(stand.stockPerHectare()).value()
                                                            + growths[i]))),
                            END.name(),
                            END.surveyedOn()));
        }
        return end;
    }

    static double tonnes(List<Stand> start, List<Stand> end) {
        Resolution<TicketCase> resolution =
                SanmingTicket.resolve(start, end, ParameterSet.load(PARAMETERS), StandIns.none());
        return switch (resolution) {
            case Resolution.Complete<TicketCase>(var whole) ->
                    SanmingTicket.removal(whole).total().value().value();
            case Resolution.Incomplete<TicketCase>(var problems) ->
                    throw new IllegalStateException(problems.toString());
        };
    }

    private static <T> T measured(Reading<T> reading) {
        return ((Reading.Measured<T>) reading).value();
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /// Below the county the codes are placeholders: townships from 901 do not exist.
    private static StandCode code(String township, int compartment, int number) {
        return new StandCode(
                "350428",
                township,
                "901",
                String.format(Locale.ROOT, "%03d", compartment),
                String.format(Locale.ROOT, "%04d", number));
    }

    private static byte[] map(List<Stand> stands) {
        return SampleGround.geoJson(stands).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] csv(List<Stand> stands) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            StandTable.writeCsv(out, stands, Locale.CHINESE);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
