package org.tanku.survey.foreign;

/// The serials of a lot as another registry writes them (外部序列号), first and last both inside.
///
/// @param text as it was written
/// @param series within which a number is given once: the block at Verra, elsewhere all that stands
///   before the numbers
/// @param country two letters
/// @param project as the serial writes it
public record ForeignSerial(
        SerialFormat format,
        String text,
        String series,
        String country,
        String project,
        Vintage vintage,
        long first,
        long last) {
    public ForeignSerial {
        if (first > last) {
            throw new IllegalArgumentException("serials run upwards: " + text);
        }
    }

    public long units() {
        return last - first + 1;
    }

    public boolean overlaps(ForeignSerial other) {
        return series.equals(other.series) && first <= other.last && other.first <= last;
    }
}
