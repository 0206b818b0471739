package org.tanku.platform.land;

import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Appointment;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// Stand tables and people for tests of rooms (测试数据). Each file is another one, so that tests do
/// not meet in the shared database.
public final class Editing {
    private static final AtomicInteger FILES = new AtomicInteger();
    private static final String HEADINGS =
            "county_code,township_code,village_code,compartment,stand,area_mu,land_category,"
                    + "forest_category,origin,dominant_species,age_years,canopy_density,"
                    + "stock_m3_per_hm2,remark\n";

    private Editing() {}

    public static Acting person(Role role, String... regions) {
        PartyId person = PartyId.random();
        return new Acting(
                person,
                PartyId.random(),
                "test person",
                Set.copyOf(
                        Arrays.stream(regions)
                                .map(code -> new Appointment(role, new Region(code)))
                                .toList()));
    }

    public static EditionDraft draft(String name) {
        return draft(name, LocalDate.of(2021, 5, 31));
    }

    public static EditionDraft draft(String name, LocalDate surveyedOn) {
        return new EditionDraft(EditionKind.SURVEY, name, surveyedOn, true, "generated for a test");
    }

    /// Good stands of a township that no other test uses.
    public static byte[] file(String county, String township, int stands) {
        StringBuilder text = new StringBuilder(HEADINGS);
        int file = FILES.incrementAndGet();
        for (int number = 1; number <= stands; number++) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%s,%s,901,%03d,%04d,%s,乔木林地,公益林,天然,%s,%s,0.7,%s,%d %s%n",
                            county,
                            township,
                            1 + number / 1000,
                            number % 1000,
                            "62.1",
                            number % 3 == 0 ? "马尾松" : "阔叶混",
                            number % 7 == 0 ? "" : "24",
                            number % 5 == 0 ? "" : "132.4",
                            file,
                            UUID.randomUUID()));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
