package org.tanku.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanku.kernel.forest.CanopyDensity;
import org.tanku.kernel.forest.ForestCategory;
import org.tanku.kernel.forest.LandCategory;
import org.tanku.kernel.forest.Origin;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.Years;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

class StandTableRoundTripTest {
    private static final long SEED = 20260731;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_is_written_is_read_back_the_same(boolean excel) {
        SplittableRandom chance = new SplittableRandom(SEED);
        for (int file = 0; file < 60; file++) {
            List<Stand> stands = stands(chance, 1 + chance.nextInt(40));
            Locale locale = file % 2 == 0 ? Locale.CHINESE : Locale.ENGLISH;
            StandTableReading reading = Tables.read(Tables.written(stands, excel, locale));
            assertThat(reading.problems()).as("seed %d, file %d", SEED, file).isEmpty();
            assertThat(reading.stands()).as("seed %d, file %d", SEED, file).isEqualTo(stands);
        }
    }

    @Test
    void five_hundred_mutated_files_give_located_messages_or_stands() {
        SplittableRandom chance = new SplittableRandom(SEED);
        for (int file = 0; file < 500; file++) {
            boolean excel = file % 2 == 0;
            byte[] content = Tables.written(stands(chance, 6), excel, Locale.CHINESE);
            byte[] mutated = mutated(content, chance);
            String which = "seed " + SEED + ", file " + file;
            assertThatCode(
                            () -> {
                                StandTableReading reading = Tables.read(mutated);
                                assertThat(reading.problems().size() + reading.stands().size())
                                        .isPositive();
                                for (RowProblem problem : reading.problems()) {
                                    assertThat(problem.tell(Locale.CHINESE))
                                            .startsWith(
                                                    problem.row() == 0
                                                            ? "整个文件"
                                                            : "第 " + problem.row() + " 行");
                                    assertThat(problem.tell(Locale.ENGLISH)).isNotBlank();
                                }
                            })
                    .as(which)
                    .doesNotThrowAnyException();
        }
    }

    private static byte[] mutated(byte[] content, SplittableRandom chance) {
        byte[] changed = content.clone();
        int changes = 1 + chance.nextInt(8);
        for (int change = 0; change < changes; change++) {
            int at = chance.nextInt(changed.length);
            switch (chance.nextInt(4)) {
                case 0 -> changed[at] = (byte) chance.nextInt(256);
                case 1 -> changed = Arrays.copyOf(changed, Math.max(1, at));
                case 2 -> changed[at] = (byte) ",;\"\n\t=0".charAt(chance.nextInt(7));
                default -> changed[at] ^= (byte) (1 << chance.nextInt(8));
            }
        }
        return changed;
    }

    static List<Stand> stands(SplittableRandom chance, int count) {
        List<Stand> stands = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            stands.add(stand(chance, number));
        }
        return stands;
    }

    private static Stand stand(SplittableRandom chance, int number) {
        return new Stand(
                new StandCode(
                        "350428",
                        String.format(Locale.ROOT, "%03d", chance.nextInt(1, 1000)),
                        "205",
                        chance.nextBoolean() ? "012" : "12A",
                        String.format(Locale.ROOT, "%04d", number)),
                new Mu(chance.nextDouble(1e-7, 30_000)),
                one(LandCategory.values(), chance),
                one(ForestCategory.values(), chance),
                one(Origin.values(), chance),
                one(new String[] {"杉木", "马尾松", "阔叶混", "木荷, 枫香", "\"引号\"", "x;y"}, chance),
                chance.nextInt(4) == 0
                        ? Reading.missing("the survey table gives no age")
                        : Reading.of(new Years(chance.nextInt(120))),
                chance.nextInt(4) == 0
                        ? Reading.missing("the survey table gives no canopy density")
                        : Reading.of(new CanopyDensity(chance.nextDouble())),
                chance.nextInt(4) == 0
                        ? Reading.missing("the survey table gives no growing stock")
                        : Reading.of(new CubicMetresPerHectare(chance.nextDouble(0, 600))),
                Tables.SURVEY.name(),
                Tables.SURVEY.surveyedOn());
    }

    private static <T> T one(T[] of, SplittableRandom chance) {
        return of[chance.nextInt(of.length)];
    }
}
