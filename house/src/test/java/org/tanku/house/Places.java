package org.tanku.house;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names that belong at one door only (地方): survey columns in pinyin, and nowhere at all the
/// folders and hosts of the machine a file was written on.
final class Places {
    // assembled, so that this file does not hold what it looks for
    private static final Pattern MACHINE_PATH =
            Pattern.compile(
                    "(?<![\\w.$}])/(?:ro"
                            + "ot|wo"
                            + "rk|ho"
                            + "me/[a-z_][\\w.-]*"
                            + "|Us"
                            + "ers/\\w+|t"
                            + "mp/\\w+)(?:/|\\b(?=[\\s\"'`]))"
                            + "|[A-Z]:\\\\Us"
                            + "ers\\\\");
    private static final Pattern REGISTRY =
            Pattern.compile(
                    "https?://[^/\\s\"']*(?:artif"
                            + "actory|nex"
                            + "us|jf"
                            + "rog|verda"
                            + "ccio"
                            + "|mirr"
                            + "or)[^/\\s\"']*",
                    Pattern.CASE_INSENSITIVE);
    private static final Set<String> KNOWN_COLUMNS =
            Set.of(
                    "YOU_SHI_SZ",
                    "YU_BI_DU",
                    "HUO_LMGQXJ",
                    "LIN_BAN",
                    "XIAO_BAN",
                    "DI_LEI",
                    "QI_YUAN",
                    "LING_ZU",
                    "MIAN_JI",
                    "SEN_LIN_LB",
                    "PINGJUN_NL");
    private static final Pattern COLUMN = Pattern.compile("\\b[A-Z]{2,}(?:_[A-Z0-9]+)+\\b");

    private Places() {}

    static List<Fault> machineIn(String file, String text) {
        List<Fault> faults = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (MACHINE_PATH.matcher(lines.get(i)).find()) {
                faults.add(
                        new Fault(
                                file,
                                i + 1,
                                "a folder of one machine is named",
                                "Name it relative to the repository, or take it as a setting"));
            }
            if (REGISTRY.matcher(lines.get(i)).find()) {
                faults.add(
                        new Fault(
                                file,
                                i + 1,
                                "the host of a private package registry is named",
                                "Leave it to the settings of the builder's machine"));
            }
        }
        return faults;
    }

    /// The pinyin names in the mapping file, with those that every survey of the country has.
    static Set<String> pinyinNames(String mapping) {
        Set<String> names = new LinkedHashSet<>(KNOWN_COLUMNS);
        Matcher each = COLUMN.matcher(mapping);
        while (each.find()) {
            names.add(each.group());
        }
        return names;
    }

    static List<Fault> pinyinIn(String file, String text, Set<String> names) {
        List<Fault> faults = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher each = COLUMN.matcher(lines.get(i));
            while (each.find()) {
                if (names.contains(each.group())) {
                    faults.add(
                            new Fault(
                                    file,
                                    i + 1,
                                    "the survey column " + each.group() + " has come past the door",
                                    "Use the field's word; only the mapping file knows pinyin"));
                }
            }
        }
        return faults;
    }
}
