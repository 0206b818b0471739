package org.tanku.platform.fieldwork;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.survey.FormReading;
import org.tanku.survey.FormRow;
import org.tanku.survey.FormTable;
import org.tanku.survey.StandTable;
import org.tanku.survey.TableForm;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Field notes as tables (外业表格): what was noted in the forms that measuring takes, and filled
/// tables into the log.
@Service
public class FieldTables {
    public static final int LARGEST_FILE_BYTES = 20 << 20;

    private static final String NO_POSITION = "表格中没有坐标 / no coordinates in the table";
    private static final String NO_HEIGHT = "表格中没有树高 / no height in the table";

    private final Fieldwork fieldwork;
    private final Entries entries;
    private final TransactionOperations transaction;
    private final Clock clock;

    FieldTables(
            Fieldwork fieldwork, Entries entries, TransactionOperations transaction, Clock clock) {
        this.fieldwork = fieldwork;
        this.entries = entries;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// The two tables (表式), by the ids of their forms.
    public enum Table {
        /// A row a plot (样地表).
        PLOTS("plots", FieldEntry.Kind.PLOT),
        /// A row a tree (样木表).
        TREES("trees", FieldEntry.Kind.TREE);

        private final String id;
        private final FieldEntry.Kind kind;

        Table(String id, FieldEntry.Kind kind) {
            this.id = id;
            this.kind = kind;
        }

        public String id() {
            return id;
        }

        public TableForm form() {
            return TableForm.get(id);
        }
    }

    /// What holds now in a campaign, withdrawn entries left out: cells by the keys of the form.
    ///
    /// @throws org.tanku.platform.party.NotPermitted unless this person may read there
    public List<Map<String, String>> rows(Table table, Campaign campaign, Acting acting) {
        return fieldwork.listPlots(campaign, acting).stream()
                .flatMap(plot ->
                        switch (table) {
                            case PLOTS -> plot.headsThatHold().stream();
                            case TREES -> plot.treesThatHold().stream();
                        })
                .map(each -> row(table, each))
                .toList();
    }

    private static Map<String, String> row(Table table, Noted noted) {
        Map<String, String> row = new HashMap<>(noted.content());
        if (table == Table.PLOTS) {
            noted.find("area").ifPresent(area -> row.put("plot_area", area));
        }
        row.keySet().retainAll(table.form().columns().stream().map(each -> each.key()).toList());
        return row;
    }

    /// Checks the whole table first; writes an entry a row in one transaction, or nothing.
    ///
    /// @throws org.tanku.platform.party.NotPermitted unless this person surveys in the county
    public UploadOutcome upload(
            Table table, Campaign campaign, String fileName, byte[] content, Acting acting) {
        acting.require(Role.SURVEYOR, campaign.region());
        if (content.length > LARGEST_FILE_BYTES) {
            return new UploadOutcome.Refused(UploadOutcome.Refusal.TABLE_TOO_LARGE);
        }
        UUID device =
                Sm3.name(
                        String.join(
                                "\n",
                                table.id,
                                campaign.county(),
                                campaign.name(),
                                Sm3.of(content)));
        if (entries.hasDevice(device)) {
            return new UploadOutcome.Refused(UploadOutcome.Refusal.TABLE_UPLOADED_BEFORE);
        }
        FormReading reading = FormTable.read(content, table.form());
        List<SentEntry> sent = new ArrayList<>();
        for (FormRow row : reading.rows()) {
            sent.add(entry(table, campaign, device, fileName, row));
        }
        List<UploadOutcome.RowFault> faults = faults(table, campaign, sent, acting);
        return reading.problems().isEmpty() && faults.isEmpty()
                ? write(sent, acting)
                : new UploadOutcome.Rejected(reading.problems(), faults);
    }

    private UploadOutcome write(List<SentEntry> sent, Acting acting) {
        boolean written =
                Boolean.TRUE.equals(
                        transaction.execute(status -> {
                            boolean isNew =
                                    fieldwork.receive(sent, acting).stream()
                                            .allMatch(SyncAnswer.Receipt.class::isInstance);
                            if (!isNew) {
                                status.setRollbackOnly();
                            }
                            return isNew;
                        }));
        return written
                ? new UploadOutcome.Written(sent.size())
                : new UploadOutcome.Refused(UploadOutcome.Refusal.TABLE_UPLOADED_BEFORE);
    }

    private List<UploadOutcome.RowFault> faults(
            Table table, Campaign campaign, List<SentEntry> sent, Acting acting) {
        Set<String> noted = noted(table, campaign, acting);
        Set<String> before = new HashSet<>();
        List<UploadOutcome.RowFault> faults = new ArrayList<>();
        for (SentEntry each : sent) {
            int row = Integer.parseInt(each.number());
            List<SyncAnswer.Fault> ofRow = new ArrayList<>(Fieldwork.faults(each, acting));
            String name = name(table, each.content());
            if (!before.add(name)) {
                ofRow.add(twice(EntryRefusal.TWICE_IN_TABLE, table, name));
            } else if (noted.contains(name)) {
                ofRow.add(twice(EntryRefusal.NOTED_ALREADY, table, name));
            }
            ofRow.forEach(fault -> faults.add(new UploadOutcome.RowFault(row, fault)));
        }
        return faults;
    }

    private static SyncAnswer.Fault twice(EntryRefusal reason, Table table, String name) {
        return new SyncAnswer.Fault(
                reason, table == Table.PLOTS ? "plot" : "tree", name.replace('\n', '/'));
    }

    private Set<String> noted(Table table, Campaign campaign, Acting acting) {
        Set<String> names = new HashSet<>();
        rows(table, campaign, acting).forEach(row -> names.add(name(table, row)));
        return names;
    }

    private static String name(Table table, Map<String, String> cells) {
        String plot = cells.getOrDefault("plot", "");
        return table == Table.PLOTS ? plot : plot + "\n" + cells.getOrDefault("tree", "");
    }

    private SentEntry entry(
            Table table, Campaign campaign, UUID device, String fileName, FormRow row) {
        Map<String, String> cells = new HashMap<>();
        cells.put("county", campaign.county());
        cells.put("campaign", campaign.name());
        cells.put("source", fileName + "#" + row.number());
        row.texts().forEach((key, text) -> cells.put(key, text.replace('\r', ' ')));
        row.numbers().forEach((key, number) -> cells.put(key, digits(number)));
        switch (table) {
            case PLOTS -> plot(cells);
            case TREES -> {
                if (!cells.containsKey("height")) {
                    cells.putIfAbsent("height_missing", NO_HEIGHT);
                }
            }
        }
        cells.keySet().retainAll(FieldRules.of(table.kind).keySet());
        Instant now = clock.instant();
        return new SentEntry(
                Sm3.name(device + "#" + row.number()).toString(),
                device.toString(),
                Integer.toString(row.number()),
                table.kind.name(),
                FieldEntry.written(now),
                cells);
    }

    private static void plot(Map<String, String> cells) {
        Optional.ofNullable(cells.get("plot_area")).ifPresent(area -> cells.put("area", area));
        if (Stream.of("latitude", "longitude").noneMatch(cells::containsKey)) {
            cells.put("position_missing", NO_POSITION);
        }
        cells.computeIfPresent("stand", (_, code) -> plainCode(code));
    }

    /// As the editions of surveys write it; what is no code stays and is told.
    private static String plainCode(String code) {
        try {
            return StandTable.plain(StandCode.parse(code)).toString();
        } catch (IllegalArgumentException malformed) {
            return code;
        }
    }

    private static String digits(Quantity number) {
        return new BigDecimal(Double.toString(number.value())).stripTrailingZeros().toPlainString();
    }
}
