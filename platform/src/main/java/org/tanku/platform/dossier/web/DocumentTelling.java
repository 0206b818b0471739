package org.tanku.platform.dossier.web;

import org.springframework.stereotype.Component;
import org.tanku.platform.dossier.Document;
import org.tanku.platform.dossier.Document.Version;
import org.tanku.platform.dossier.web.DocumentView.VersionLine;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Puts documents into words (文件的文字). Names of persons are for insiders; the public reads the
/// organisation.
@Component
class DocumentTelling {
    private final Parties parties;
    private final Clock clock;

    DocumentTelling(Parties parties, Clock clock) {
        this.parties = parties;
        this.clock = clock;
    }

    List<DocumentView> tell(List<Document> documents, boolean insider) {
        return documents.stream()
                .map(each ->
                        new DocumentView(
                                each,
                                each.versions().reversed().stream()
                                        .map(version -> line(version, insider))
                                        .toList()))
                .toList();
    }

    private VersionLine line(Version version, boolean insider) {
        String organisation = name(version.organisation());
        String who =
                insider && !version.organisation().equals(version.addedBy())
                        ? organisation + " · " + name(version.addedBy())
                        : organisation;
        return new VersionLine(
                version,
                size(version.bytes()),
                who,
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
                        .format(version.addedAt().atZone(clock.getZone())));
    }

    private String name(PartyId id) {
        return parties.nameOf(id).orElse("–");
    }

    private static String size(long bytes) {
        if (bytes < 1 << 10) {
            return bytes + " B";
        }
        return bytes < 1 << 20
                ? "%.1f KB".formatted(bytes / 1024.0)
                : "%.1f MB".formatted(bytes / (1024.0 * 1024.0));
    }
}
