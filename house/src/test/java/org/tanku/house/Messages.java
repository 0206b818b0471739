package org.tanku.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;

/// What people read, in both languages (文案): a key that one language has, the other has.
final class Messages {
    private Messages() {}

    static List<Fault> apart(String file, String text, String otherFile, String otherText) {
        Properties one = read(text);
        Properties other = read(otherText);
        List<Fault> faults = new ArrayList<>();
        for (String key : new TreeSet<>(one.stringPropertyNames())) {
            if (one.getProperty(key).isBlank()) {
                faults.add(fault(file, text, key, "is empty", "Write the sentence"));
            }
            if (!other.containsKey(key)) {
                faults.add(
                        fault(file, text, key, "is missing in " + otherFile, "Write it there too"));
            }
        }
        for (String key : new TreeSet<>(other.stringPropertyNames())) {
            if (!one.containsKey(key)) {
                faults.add(
                        fault(
                                otherFile,
                                otherText,
                                key,
                                "is missing in " + file,
                                "Write it there too"));
            }
        }
        return faults;
    }

    private static Fault fault(String file, String text, String key, String what, String cure) {
        List<String> lines = text.lines().toList();
        int line = 0;
        while (line < lines.size() && !lines.get(line).strip().startsWith(key)) {
            line++;
        }
        return new Fault(file, line + 1, "the message '" + key + "' " + what, cure);
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
