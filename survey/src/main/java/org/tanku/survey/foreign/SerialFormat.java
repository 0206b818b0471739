package org.tanku.survey.foreign;

import org.tanku.survey.Problem;
import org.tanku.survey.Problem.Kind;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How a programme writes the serials of a lot (外部序列号格式). In a pattern stand digits for `{name}`,
/// capital letters for `{name:AA}`, a day `ddMMyyyy` for `{name:day}`, a year for `{name:year}`,
/// and one of several words for `{name:a|b}`.
///
/// Each pattern is the one found on the exports of that registry; the second kind of serial of the
/// Reserve, `CAR-ROC`, stands in its extract of cancellations.
public enum SerialFormat {
    VERRA(
            "{block}-{first}-{last}-VCS-VCU-{code}-VER-{country:AA}-{scope}-{project}-{start:day}"
                    + "-{end:day}-{flag:0|1}",
            "",
            "19385-941467007-941467431-VCS-VCU-1507-VER-ET-14-1340-01012020-31122020-1"),
    GOLD_STANDARD(
            "GS1-1-{country:AA}-GS{project}-{activity}-{vintage:year}-{batch}-{first}-{last}",
            "GS1-",
            "GS1-1-UG-GS11236-16-2024-30307-1-19149"),
    ACR(
            "ACR-{country:AA}-{project}-{vintage:year}-{batch}-{first} to {last}",
            "ACR-",
            "ACR-FR-1129-2025-2917-30932 to 35143"),
    ART(
            "ART-{country:AA}-{project}-{vintage:year}-{batch}-{first} to {last}",
            "ART-",
            "ART-GY-102-2021-11-2759599 to 2760598"),
    FCPF(
            "FCPF-{country:AA}-{project}-{vintage:year}-{batch}-{first} to {last}",
            "FCPF-",
            "FCPF-CI-130-2023-20-1 to 46404"),
    CAR(
            "CAR-{kind:1|ROC}-{country:AA}-{project}-{protocol}-{site}-{state:AA}-{vintage:year}"
                    + "-{batch}-{first} to {last}",
            "CAR-",
            "CAR-1-US-1335-31-983-KS-2025-9205-1 to 5000");

    /// What is known of Cercarbono's serials: one, which tells nothing of what its numbers mean.
    public static final String CERCARBONO_EXAMPLE = "CDC_1_1_1_321_14_1";

    private static final Pattern SEVERAL = Pattern.compile("[;；,，、|&+\\r\\n]");
    private static final String VERRA_MARK = "-VCS-VCU-";

    private final SerialPattern pattern;
    private final String mark;
    private final String example;

    SerialFormat(String pattern, String mark, String example) {
        this.pattern = SerialPattern.of(pattern);
        this.mark = mark;
        this.example = example;
    }

    public String example() {
        return example;
    }

    /// Reads a serial of any programme that is known here.
    public static SerialReading read(String written) {
        String text = written.strip();
        if (text.isEmpty()) {
            return refused(Problem.of(Kind.VALUE_MISSING), 0);
        }
        Matcher several = SEVERAL.matcher(text);
        if (several.find()) {
            int at = several.start() + 1;
            return refused(Problem.of(Kind.SERIAL_COMPOUND, at), at);
        }
        if (text.startsWith("CDC_")) {
            return refused(Problem.of(Kind.SERIAL_KNOWN_BY_ONE_EXAMPLE, CERCARBONO_EXAMPLE), 0);
        }
        return find(text)
                .map(format -> format.scan(text))
                .orElseGet(() -> refused(Problem.of(Kind.SERIAL_FORMAT_UNKNOWN, examples()), 0));
    }

    /// As [#read(String)], of one registry only.
    public static SerialReading read(String written, ForeignRegistry registry) {
        SerialReading reading = read(written);
        Optional<SerialFormat> format = find(written.strip());
        if (format.isPresent() && !registry.formats().contains(format.get())) {
            return refused(
                    Problem.of(
                            Kind.SERIAL_OF_ANOTHER_REGISTRY, registry.title(), format.get().name()),
                    0);
        }
        return reading;
    }

    /// Reads what a person typed: full-width signs and the dashes of text programs become plain.
    public static SerialReading readTyped(String typed) {
        return read(
                Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC)
                        .replaceAll("\\p{Pd}", "-")
                        .replaceAll("\\s+", " "));
    }

    private static Optional<SerialFormat> find(String text) {
        if (text.contains(VERRA_MARK)) {
            return Optional.of(VERRA);
        }
        return Arrays.stream(values())
                .filter(format -> !format.mark.isEmpty() && text.startsWith(format.mark))
                .findFirst();
    }

    private SerialReading scan(String text) {
        return switch (pattern.scan(text)) {
            case SerialPattern.Scan.Fits fits -> serial(text, fits);
            case SerialPattern.Scan.Breaks(var position, var wanted) ->
                    refused(Problem.of(Kind.SERIAL_MALFORMED, position, wanted, example), position);
            case SerialPattern.Scan.TooLarge(var position) ->
                    refused(Problem.of(Kind.SERIAL_NUMBER_TOO_LARGE, position), position);
            case SerialPattern.Scan.NoSuchDay(var position) ->
                    refused(Problem.of(Kind.SERIAL_DAY_IMPOSSIBLE, position), position);
        };
    }

    private SerialReading serial(String text, SerialPattern.Scan.Fits fits) {
        long first = fits.number("first");
        long last = fits.number("last");
        if (first > last) {
            int at = fits.position("last");
            return refused(Problem.of(Kind.SERIAL_RANGE_REVERSED, at, first, last), at);
        }
        boolean byYear = fits.has("vintage");
        if (!byYear && fits.day("end").isBefore(fits.day("start"))) {
            int at = fits.position("end");
            return refused(Problem.of(Kind.SERIAL_VINTAGE_REVERSED, at), at);
        }
        Vintage vintage =
                byYear
                        ? Vintage.ofYear((int) fits.number("vintage"))
                        : new Vintage(fits.day("start"), fits.day("end"));
        String series =
                this == VERRA
                        ? "VCS-VCU " + fits.text("block")
                        : text.substring(0, fits.position("first") - 2);
        return new SerialReading.Read(
                new ForeignSerial(
                        this,
                        text,
                        series,
                        fits.text("country"),
                        fits.text("project"),
                        vintage,
                        first,
                        last));
    }

    private static String examples() {
        return Arrays.stream(values()).map(SerialFormat::example).collect(Collectors.joining("; "));
    }

    private static SerialReading refused(Problem problem, int position) {
        return new SerialReading.Refused(problem, position);
    }
}
