package org.tanku.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What people read, in both languages (文案): a key that one language has, the other has.
final class Messages {
    /// Numbers are told in scales of their own: 万 and 亿 here, thousands and millions there.
    private static final Pattern SCALE = Pattern.compile("\\.(?:wan|yi|thousand|million|billion)$");

    private Messages() {}

    static List<Fault> apart(String file, String text, String otherFile, String otherText) {
        Properties one = read(text);
        Properties other = read(otherText);
        List<Fault> faults = new ArrayList<>();
        TreeSet<String> keys = new TreeSet<>(one.stringPropertyNames());
        keys.addAll(other.stringPropertyNames());
        keys.removeIf(each -> SCALE.matcher(each).find());
        for (String key : keys) {
            if (!other.containsKey(key)) {
                faults.add(fault(file, text, key, "is missing in " + otherFile));
            } else if (!one.containsKey(key)) {
                faults.add(fault(otherFile, otherText, key, "is missing in " + file));
            } else if (one.getProperty(key).isBlank() != other.getProperty(key).isBlank()) {
                faults.add(fault(file, text, key, "is empty in one language"));
            }
        }
        return faults;
    }

    private static Fault fault(String file, String text, String key, String what) {
        List<String> lines = text.lines().toList();
        int line = 0;
        while (line < lines.size() && !lines.get(line).strip().startsWith(key)) {
            line++;
        }
        return new Fault(file, line + 1, "the message '" + key + "' " + what, "Write it there too");
    }

    private static Properties read(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
