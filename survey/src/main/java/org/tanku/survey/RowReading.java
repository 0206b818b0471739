package org.tanku.survey;

import org.tanku.kernel.forest.CanopyDensity;
import org.tanku.kernel.forest.ForestCategory;
import org.tanku.kernel.forest.LandCategory;
import org.tanku.kernel.forest.Origin;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.quantity.Years;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/// Judges one row of a stand table (逐行检查): every cell of it, so that it is corrected once.
final class RowReading {
    /// Two thousand hectares; the inventory draws stands of tens of hectares at most.
    private static final double LARGEST_AREA_MU = 30_000;

    /// What is larger is a year of planting, not an age.
    private static final double OLDEST_YEARS = 500;

    /// The densest forests on earth; what is larger is the stock of the whole stand.
    private static final double DENSEST_STOCK = 2_000;

    private static final int LONGEST_SPECIES = 40;
    private static final String NO_SPECIES = "无";

    private final RawRow row;
    private final Headings headings;
    private final Counties counties;
    private final List<RowProblem> problems = new ArrayList<>();

    RowReading(RawRow row, Headings headings, Counties counties) {
        this.row = row;
        this.headings = headings;
        this.counties = counties;
    }

    List<RowProblem> problems() {
        return List.copyOf(problems);
    }

    /// The stand of this row, if all its cells are good.
    Optional<Stand> read(SurveyHeader survey) {
        if (hasValuesBesideTheTable()) {
            return Optional.empty();
        }
        Optional<StandCode> code = code();
        Optional<Mu> area = area();
        Optional<LandCategory> land = word(StandField.LAND_CATEGORY, StandWords.LAND_CATEGORIES);
        Optional<ForestCategory> category =
                word(StandField.FOREST_CATEGORY, StandWords.FOREST_CATEGORIES);
        Optional<Origin> origin = word(StandField.ORIGIN, StandWords.ORIGINS);
        boolean trees = land.map(RowReading::hasTrees).orElse(true);
        Optional<String> species = trees ? speciesOfTrees() : speciesIfAny();
        Reading<Years> age = number(StandField.AGE, OLDEST_YEARS, Years::new);
        Reading<CanopyDensity> canopy = canopy();
        Reading<CubicMetresPerHectare> stock =
                number(StandField.STOCK, DENSEST_STOCK, CubicMetresPerHectare::new);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Stand(
                        code.orElseThrow(),
                        area.orElseThrow(),
                        land.orElseThrow(),
                        category.orElseThrow(),
                        origin.orElseThrow(),
                        species.orElseThrow(),
                        age,
                        canopy,
                        stock,
                        survey.name(),
                        survey.surveyedOn()));
    }

    /// A comma inside a number that no quotes enclose moves every cell behind it: one problem, not
    /// ten.
    private boolean hasValuesBesideTheTable() {
        for (int column = headings.row().cells().size(); column < row.cells().size(); column++) {
            String beside = CellText.clean(row.cell(column));
            if (!beside.isEmpty()) {
                problems.add(
                        new RowProblem(
                                row.number(),
                                "",
                                beside,
                                Problem.of(Problem.Kind.VALUE_BESIDE_THE_TABLE)));
                return true;
            }
        }
        return false;
    }

    private Optional<StandCode> code() {
        CodeCells cells = new CodeCells(this::cell, this::wrong, counties);
        return cells.read();
    }

    private Optional<Mu> area() {
        Unit unit = headings.unit(StandField.AREA);
        return switch (CellNumber.read(cell(StandField.AREA), unit)) {
            case CellNumber.Missing _ -> wrong(StandField.AREA, Problem.Kind.VALUE_MISSING);
            case CellNumber.Wrong(var problem) -> wrong(StandField.AREA, problem);
            case CellNumber.Value(var value) -> area(value, unit);
        };
    }

    private Optional<Mu> area(double value, Unit unit) {
        if (!(value > 0)) {
            return wrong(StandField.AREA, Problem.Kind.NOT_POSITIVE);
        }
        Mu area = unit == Unit.HECTARE ? new Hectares(value).toMu() : new Mu(value);
        if (area.value() > LARGEST_AREA_MU) {
            return wrong(
                    StandField.AREA,
                    Problem.Kind.TOO_LARGE,
                    Decimals.text(
                            unit == Unit.HECTARE
                                    ? LARGEST_AREA_MU / Mu.PER_HECTARE
                                    : LARGEST_AREA_MU),
                    CellNumber.told(unit));
        }
        return Optional.of(area);
    }

    private <Q> Reading<Q> number(StandField field, double largest, DoubleFunction<Q> quantity) {
        Unit unit = headings.unit(field);
        return switch (CellNumber.read(cell(field), unit)) {
            case CellNumber.Missing _ -> missing(field);
            case CellNumber.Wrong(var problem) -> {
                wrong(field, problem);
                yield missing(field);
            }
            case CellNumber.Value(var value) -> {
                if (value < 0) {
                    wrong(field, Problem.Kind.NEGATIVE);
                } else if (value > largest) {
                    wrong(
                            field,
                            Problem.Kind.TOO_LARGE,
                            Decimals.text(largest),
                            CellNumber.told(unit));
                } else {
                    yield Reading.of(quantity.apply(value));
                }
                yield missing(field);
            }
        };
    }

    private Reading<CanopyDensity> canopy() {
        StandField field = StandField.CANOPY;
        return switch (CellNumber.read(cell(field), Unit.RATIO)) {
            case CellNumber.Missing _ -> missing(field);
            case CellNumber.Wrong(var problem) -> {
                wrong(field, problem);
                yield missing(field);
            }
            case CellNumber.Value(var value) -> {
                if (value >= 0 && value <= 1) {
                    yield Reading.of(new CanopyDensity(value));
                }
                canopyOutOfRange(value);
                yield missing(field);
            }
        };
    }

    private void canopyOutOfRange(double value) {
        if (value > 1 && value <= 10) {
            wrong(StandField.CANOPY, Problem.Kind.CANOPY_TENFOLD, Decimals.text(value / 10));
        } else if (value > 10 && value <= 100) {
            wrong(StandField.CANOPY, Problem.Kind.CANOPY_PERCENT, Decimals.text(value / 100));
        } else {
            wrong(StandField.CANOPY, Problem.Kind.CANOPY_OUT_OF_RANGE);
        }
    }

    private <E extends Enum<E>> Optional<E> word(StandField field, StandWords<E> words) {
        String word = cell(field);
        if (CellText.isNothing(word)) {
            return wrong(field, Problem.Kind.VALUE_MISSING);
        }
        Optional<E> known = words.find(word);
        return known.isPresent() ? known : wrong(field, Problem.Kind.WORD_UNKNOWN, words.allowed());
    }

    private Optional<String> speciesOfTrees() {
        String species = cell(StandField.DOMINANT_SPECIES);
        return CellText.isNothing(species)
                ? wrong(StandField.DOMINANT_SPECIES, Problem.Kind.VALUE_MISSING)
                : species(species);
    }

    /// Land without trees has no dominant species, and says so.
    private Optional<String> speciesIfAny() {
        String species = cell(StandField.DOMINANT_SPECIES);
        return CellText.isNothing(species) ? Optional.of(NO_SPECIES) : species(species);
    }

    private Optional<String> species(String species) {
        if (species.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return wrong(StandField.DOMINANT_SPECIES, Problem.Kind.SPECIES_IS_A_CODE);
        }
        if (species.length() > LONGEST_SPECIES) {
            return wrong(
                    StandField.DOMINANT_SPECIES, Problem.Kind.SPECIES_TOO_LONG, LONGEST_SPECIES);
        }
        return Optional.of(species);
    }

    private static boolean hasTrees(LandCategory land) {
        return switch (land) {
            case ARBOUR_FOREST, MANGROVE, BAMBOO_FOREST, OPEN_FOREST -> true;
            case SHRUBLAND, YOUNG_PLANTATION, OTHER_FOREST_LAND -> false;
        };
    }

    private String cell(StandField field) {
        return CellText.clean(row.cell(headings.place(field).column()));
    }

    private static <Q> Reading<Q> missing(StandField field) {
        return Reading.missing(
                switch (field) {
                    case AGE -> "the survey table gives no age";
                    case CANOPY -> "the survey table gives no canopy density";
                    case STOCK -> "the survey table gives no growing stock";
                    default -> throw new IllegalArgumentException("always given: " + field);
                });
    }

    private <T> Optional<T> wrong(StandField field, Problem.Kind kind, Object... arguments) {
        return wrong(field, Problem.of(kind, arguments));
    }

    private <T> Optional<T> wrong(StandField field, Problem problem) {
        Headings.Place place = headings.place(field);
        problems.add(
                new RowProblem(
                        row.number(),
                        place.heading(),
                        CellText.clean(row.cell(place.column())),
                        problem));
        return Optional.empty();
    }
}
