package org.tanku.platform.fieldwork;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// A device of a test (测试设备): notes entries as the phone page does, in a campaign of its own.
final class Notebook {
    static final String COUNTY = "350428";

    private final UUID device = UUID.randomUUID();
    private final String campaign;
    private long number;

    Notebook(String campaign) {
        this.campaign = campaign;
    }

    static Notebook ofNewCampaign() {
        return new Notebook("测试任务 " + UUID.randomUUID().toString().substring(0, 8));
    }

    /// Another device of the same campaign.
    Notebook another() {
        return new Notebook(campaign);
    }

    Campaign campaign() {
        return new Campaign(COUNTY, campaign);
    }

    SentEntry plot(String code) {
        return note(
                "PLOT",
                cells(
                        "plot",
                        code,
                        "area",
                        "600",
                        "latitude",
                        "26.7301245",
                        "longitude",
                        "117.471231",
                        "accuracy",
                        "4.2",
                        "position_at",
                        "2026-11-29T02:48:11.123Z",
                        "stratum",
                        "杉木中龄林"));
    }

    SentEntry tree(String plot, String tree) {
        return note("TREE", treeCells(plot, tree, "20.5"));
    }

    static Map<String, String> treeCells(String plot, String tree, String dbh) {
        return cells(
                "plot", plot, "tree", tree, "species", "杉木", "dbh", dbh, "height", "16.4", "status",
                "LIVING");
    }

    SentEntry photo(String plot, String hash) {
        return note("PHOTO", cells("plot", plot, "photo", hash));
    }

    /// @param as the kind of the corrected entry, or NOTHING to withdraw it
    SentEntry correction(SentEntry of, String as, Map<String, String> cells) {
        Map<String, String> all = new HashMap<>(cells);
        all.put("corrects", of.id());
        all.put("because", "看错刻度");
        all.put("as", as);
        return note("CORRECTION", all);
    }

    SentEntry note(String kind, Map<String, String> cells) {
        Map<String, String> content = new HashMap<>(cells);
        content.putIfAbsent("county", COUNTY);
        content.putIfAbsent("campaign", campaign);
        number++;
        return new SentEntry(
                UUID.randomUUID().toString(),
                device.toString(),
                Long.toString(number),
                kind,
                FieldEntry.written(Instant.parse("2026-11-29T03:00:00Z").plusSeconds(number)),
                content);
    }

    static SentEntry with(SentEntry entry, String key, String value) {
        Map<String, String> content = new HashMap<>(entry.content());
        content.put(key, value);
        return new SentEntry(
                entry.id(), entry.device(), entry.number(), entry.kind(), entry.notedAt(), content);
    }

    static SentEntry without(SentEntry entry, String key) {
        Map<String, String> content = new HashMap<>(entry.content());
        content.remove(key);
        return new SentEntry(
                entry.id(), entry.device(), entry.number(), entry.kind(), entry.notedAt(), content);
    }

    private static Map<String, String> cells(String... keysAndValues) {
        Map<String, String> cells = new HashMap<>();
        for (int at = 0; at < keysAndValues.length; at += 2) {
            cells.put(keysAndValues[at], keysAndValues[at + 1]);
        }
        return cells;
    }
}
