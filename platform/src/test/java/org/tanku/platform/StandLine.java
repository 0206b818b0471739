package org.tanku.platform;

/// One row of a made-up stand table: planted fir, young enough for every scheme, unless told
/// otherwise.
public record StandLine(
        String number, String area, String origin, String species, String age, String stock) {

    public static StandLine fir(String number, String stock) {
        return new StandLine(number, "15", "人工", "杉木", "12", stock);
    }

    public StandLine withOrigin(String other) {
        return new StandLine(number, area, other, species, age, stock);
    }

    public StandLine withSpecies(String other) {
        return new StandLine(number, area, origin, other, age, stock);
    }

    public StandLine withAge(String other) {
        return new StandLine(number, area, origin, species, other, stock);
    }

    public StandLine withArea(String other) {
        return new StandLine(number, other, origin, species, age, stock);
    }
}
