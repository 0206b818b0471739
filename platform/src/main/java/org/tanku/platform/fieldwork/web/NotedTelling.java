package org.tanku.platform.fieldwork.web;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tanku.platform.fieldwork.FieldEntry;
import org.tanku.platform.fieldwork.Fieldwork;
import org.tanku.platform.fieldwork.KeptEntry;
import org.tanku.platform.fieldwork.Noted;
import org.tanku.platform.fieldwork.SyncAnswer;
import org.tanku.platform.party.Parties;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Tells entries in the reader's language (记录讲述).
@Component
class NotedTelling {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));
    private static final Object[] NO_ARGUMENTS = {};

    /// In the order of the forms; the campaign is told above.
    static final List<String> CELLS =
            List.of(
                    "plot",
                    "tree",
                    "stratum",
                    "stand",
                    "area",
                    "species",
                    "dbh",
                    "height",
                    "height_missing",
                    "status",
                    "latitude",
                    "longitude",
                    "accuracy",
                    "position_at",
                    "position_missing",
                    "photo",
                    "note",
                    "source");

    private final MessageSource messages;
    private final Parties parties;
    private final Fieldwork fieldwork;

    NotedTelling(MessageSource messages, Parties parties, Fieldwork fieldwork) {
        this.messages = messages;
        this.parties = parties;
        this.fieldwork = fieldwork;
    }

    NotedView view(Noted noted, Locale language) {
        List<NotedView.Version> versions = new ArrayList<>();
        versions.add(version(noted.original(), language));
        noted.corrections().forEach(each -> versions.add(version(each, language)));
        return new NotedView(
                noted.original().entry().id(),
                noted.find("tree").or(() -> noted.original().entry().find("tree")).orElse(""),
                cells(
                        noted.withdrawn() ? noted.original().entry().content() : noted.content(),
                        language),
                noted.withdrawn(),
                noted.find("photo").filter(fieldwork::hasPhoto).orElse(""),
                versions,
                noted.astray().size());
    }

    private NotedView.Version version(KeptEntry kept, Locale language) {
        FieldEntry entry = kept.entry();
        return new NotedView.Version(
                cells(entry.content(), language),
                entry.find("because").orElse(""),
                entry.find("as").filter("NOTHING"::equals).isPresent(),
                parties.nameOf(kept.person()).orElse(""),
                moment(entry.notedAt()),
                moment(kept.receivedAt()),
                kept.digest());
    }

    private List<EntryCell> cells(Map<String, String> content, Locale language) {
        return content.entrySet().stream()
                .filter(cell -> CELLS.contains(cell.getKey()))
                .sorted(Comparator.comparingInt(cell -> CELLS.indexOf(cell.getKey())))
                .map(cell ->
                        new EntryCell(
                                cell.getKey(),
                                say("fieldwork.field." + cell.getKey(), language),
                                text(cell.getKey(), cell.getValue(), language)))
                .toList();
    }

    private String text(String key, String text, Locale language) {
        return switch (key) {
            case "status" -> say("fieldwork.status." + text, language);
            case "position_at" -> moment(Instant.parse(text));
            default -> text;
        };
    }

    /// `26.7301245, 117.4712310 ± 4.2 m`, or why there is no position.
    String position(Noted plot, Locale language) {
        Optional<String> latitude = plot.find("latitude");
        if (latitude.isEmpty()) {
            return plot.find("position_missing").orElse("");
        }
        String place = latitude.get() + ", " + plot.get("longitude");
        return plot.find("accuracy")
                .map(accuracy -> place + " ± " + accuracy + " m")
                .orElseGet(() -> place + say("fieldwork.log.no-accuracy", language));
    }

    String fault(SyncAnswer.Fault fault, Locale language) {
        String field =
                fault.field().isEmpty()
                        ? ""
                        : messages.getMessage(
                                "fieldwork.field." + fault.field(),
                                NO_ARGUMENTS,
                                fault.field(),
                                language);
        return messages.getMessage(
                "fieldwork.refused." + fault.reason(),
                new Object[] {field, fault.found()},
                language);
    }

    String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    private String say(String key, Locale language) {
        return messages.getMessage(key, NO_ARGUMENTS, language);
    }
}
