package org.tanku.survey.foreign;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Makes up ledgers in the shape of Verra's export out of a fixed seed (样例外部登记簿). No project in
/// them exists, and their block numbers begin with 9 to be told apart.
final class SampleLedgers {
    static final String EARLIER = "foreign-ledger-2025-generated.csv";
    static final String LATER = "foreign-ledger-2026-generated.csv";
    static final String BAD = "foreign-ledger-6-bad-rows-generated.csv";

    private static final long SEED = 20_260_401;
    private static final int LOTS = 24;
    private static final String HEADINGS =
            "Issuance Date,Vintage Start,Vintage End,ID,Name,Country/Area,Quantity Issued,"
                    + "Serial Number,Retirement/Cancellation Date,Retirement Beneficiary,"
                    + "Retirement Reason\n";

    private SampleLedgers() {}

    static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(EARLIER, bytes(ledger(false)));
        files.put(LATER, bytes(ledger(true)));
        files.put(BAD, bytes(bad()));
        return files;
    }

    static String row(int block, long first, long last, int project, String retired, String who) {
        return row(serial(block, first, last, project), last - first + 1, project, retired, who);
    }

    static String row(String serial, long units, int project, String retired, String who) {
        String[] cells = {
            "2025-03-01",
            "2023-01-01",
            "2023-12-31",
            Integer.toString(project),
            "Made-up project " + project,
            "China",
            "\"" + String.format(Locale.ROOT, "%,d", units) + "\"",
            "\"" + serial + "\"",
            retired,
            who,
            retired.isEmpty() ? "" : "Environmental Benefit"
        };
        return String.join(",", cells) + "\n";
    }

    static String serial(int block, long first, long last, int project) {
        return "%d-%d-%d-VCS-VCU-999-VER-CN-14-%d-01012023-31122023-0"
                .formatted(block, first, last, project);
    }

    /// A year later some lots were split and retired in part, one is gone, one is new.
    private static String ledger(boolean later) {
        Random random = new Random(SEED);
        StringBuilder text = new StringBuilder(HEADINGS);
        long next = 1_000;
        for (int lot = 0; lot < LOTS; lot++) {
            int block = 90_000 + lot / 4;
            int project = 9_001 + lot / 4;
            long units = 1 + random.nextInt(20_000);
            long last = next + units - 1;
            boolean retired = random.nextInt(3) == 0;
            String day = retired ? "2025-06-30" : "";
            String who = retired && lot % 5 != 0 ? "Made-up buyer " + lot : "";
            if (later && lot % 7 == 3 && !retired && units > 10) {
                text.append(row(block, next, next + 9, project, "2026-02-01", "Made-up buyer"));
                text.append(row(block, next + 10, last, project, "", ""));
            } else if (!later || lot != 5) {
                text.append(row(block, next, last, project, day, who));
            }
            next = last + 1 + random.nextInt(50);
        }
        if (later) {
            text.append(row(90_100, 1, 5_000, 9_100, "", ""));
        }
        return text.toString();
    }

    private static String bad() {
        String good = serial(90_000, 1, 10, 9_001);
        return HEADINGS
                + row(good, 10, 9_001, "", "")
                + row(good + "; " + serial(90_000, 11, 20, 9_001), 20, 9_001, "", "")
                + row(serial(90_000, 30, 39, 9_001).replace("VER-CN", "VER-C"), 10, 9_001, "", "")
                + row(serial(90_000, 59, 50, 9_001), 10, 9_001, "", "")
                + row(serial(90_000, 60, 69, 9_001), 11, 9_001, "", "")
                + row(serial(90_000, 5, 14, 9_001), 10, 9_001, "", "")
                + row(serial(90_000, 80, 89, 9_001), 10, 9_002, "", "")
                + row(serial(90_000, 90, 99, 9_001), 10, 9_001, "2025-06-30", "");
    }

    private static byte[] bytes(String text) {
        return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    }
}
