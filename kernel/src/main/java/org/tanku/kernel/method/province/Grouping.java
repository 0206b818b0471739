package org.tanku.kernel.method.province;

import org.tanku.kernel.forest.AgeGroup;
import org.tanku.kernel.forest.Origin;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.trace.Words;

/// By what the stands of a province are put together (汇总方式).
public enum Grouping {
    VEGETATION,
    COUNTY,
    TYPE,
    AGE_GROUP,
    ORIGIN;

    private static final String LAST = "9";

    /// A group of stands: its code, by which groups are sorted, and its name.
    public record Key(String code, Words name) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return code.compareTo(other.code);
        }
    }

    /// The group of a stand.
    public Key of(StandVegetation counted) {
        return switch (this) {
            case VEGETATION ->
                    new Key(
                            Integer.toString(counted.vegetation().ordinal()),
                            counted.vegetation().words());
            case COUNTY -> same(counted.stand().code().county());
            case TYPE -> same(counted.type());
            case AGE_GROUP -> ofAge(counted.ageGroup());
            case ORIGIN -> ofOrigin(counted.stand().origin());
        };
    }

    private static Key same(String word) {
        return new Key(word, new Words(word, word));
    }

    private static Key ofOrigin(Origin origin) {
        return new Key(origin.code(), new Words(origin.chinese(), origin.english()));
    }

    private static Key ofAge(Reading<AgeGroup> group) {
        return switch (group) {
            case Reading.Measured<AgeGroup>(var age) ->
                    new Key(age.code(), new Words(age.chinese(), age.english()));
            case Reading.NotMeasured<AgeGroup> _ ->
                    new Key(LAST, new Words("不分龄组", "no age group"));
        };
    }
}
