package org.tanku.platform.api.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.tanku.platform.api.Scope;
import org.tanku.platform.dossier.AddOutcome;
import org.tanku.platform.dossier.Document;
import org.tanku.platform.dossier.Document.DocumentId;
import org.tanku.platform.dossier.Dossier;
import org.tanku.platform.dossier.Subject;
import org.tanku.platform.party.Acting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/// Documents of a project, a report, a statement (案卷), with all their versions.
@ApiResource(tag = "dossiers")
class DossierResource {
    /// Larger ones are fetched on the page: the answer is one JSON text.
    private static final long LARGEST_TOLD_BYTES = 8L << 20;

    record VersionBody(
            int number,
            String fileName,
            String mediaType,
            long bytes,
            String sm3,
            String sha256,
            Instant addedAt) {
        static VersionBody of(Document.Version version) {
            return new VersionBody(
                    version.number(),
                    version.fileName(),
                    version.mediaType().name(),
                    version.bytes(),
                    version.sm3(),
                    version.sha256(),
                    version.addedAt());
        }
    }

    record DocumentBody(
            UUID id,
            String subjectKind,
            UUID subject,
            Document.Kind kind,
            String heading,
            boolean isPublic,
            List<VersionBody> versions) {
        static DocumentBody of(Document document) {
            return new DocumentBody(
                    document.id().value(),
                    document.subject().kind(),
                    document.subject().id(),
                    document.kind(),
                    document.title(),
                    document.isPublic(),
                    document.versions().stream().map(VersionBody::of).toList());
        }
    }

    /// @param content base64
    record ContentBody(String fileName, long bytes, String sm3, String content) {}

    /// @param content base64
    record DocumentAsked(Document.Kind kind, String heading, String fileName, String content) {}

    /// @param content base64
    record VersionAsked(String fileName, String content) {}

    record PublicityAsked(boolean isPublic, String reason) {}

    private final Dossier dossier;

    DossierResource(Dossier dossier) {
        this.dossier = dossier;
    }

    /// All that the person may read.
    @GetMapping("/dossiers/{kind}/{subject}/documents")
    @Operation(scope = Scope.DOSSIER_READ)
    Reply<Slice<DocumentBody>> listDocuments(
            @PathVariable String kind, @PathVariable UUID subject, Paging paging, Acting acting) {
        return Reply.found(
                Slice.of(
                        dossier.list(subject(kind, subject), acting),
                        paging,
                        each -> each.id().toString(),
                        DocumentBody::of));
    }

    @GetMapping("/documents/{document}")
    @Operation(scope = Scope.DOSSIER_READ)
    Reply<DocumentBody> getDocument(@PathVariable UUID document, Acting acting) {
        return Reply.found(DocumentBody.of(find(document, acting)));
    }

    @GetMapping("/documents/{document}/versions/{version}")
    @Operation(scope = Scope.DOSSIER_READ)
    Reply<ContentBody> getContent(
            @PathVariable UUID document, @PathVariable int version, Acting acting) {
        Document found = find(document, acting);
        Document.Version wanted =
                found.versions().stream()
                        .filter(each -> each.number() == version)
                        .findFirst()
                        .orElseThrow(() -> unknown(String.valueOf(version)));
        if (wanted.bytes() > LARGEST_TOLD_BYTES) {
            throw ApiFault.of(DoorRefusal.BODY_TOO_LARGE, wanted.bytes() + " bytes");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            dossier.writeTo(found.id(), version, bytes);
        } catch (IOException outage) {
            throw new UncheckedIOException(outage);
        }
        return Reply.found(
                new ContentBody(
                        wanted.fileName(),
                        wanted.bytes(),
                        wanted.sm3(),
                        Base64.getEncoder().encodeToString(bytes.toByteArray())));
    }

    @PostMapping("/dossiers/{kind}/{subject}/documents")
    @Operation(scope = Scope.DOSSIER_ADD, refusals = AddOutcome.Reason.class, creates = true)
    Command<DocumentBody> openDocument(
            @PathVariable String kind,
            @PathVariable UUID subject,
            DocumentAsked asked,
            Acting acting) {
        Subject about = subject(kind, subject);
        if (!dossier.mayAdd(about, acting)) {
            throw unknown(subject.toString());
        }
        return Command.of(
                asked,
                () ->
                        told(
                                SentFile.onDisk(
                                        asked.content(),
                                        file ->
                                                dossier.open(
                                                        about,
                                                        asked.kind(),
                                                        asked.heading(),
                                                        Dossier.Upload.of(asked.fileName(), file),
                                                        acting))));
    }

    @PostMapping("/documents/{document}/versions")
    @Operation(
            scope = Scope.DOSSIER_ADD,
            refusals = AddOutcome.Reason.class,
            creates = true,
            conditional = true)
    Command<DocumentBody> addVersion(
            @PathVariable UUID document, VersionAsked asked, Acting acting) {
        DocumentId id = findToAdd(document, acting).id();
        return Command.of(
                        asked,
                        () ->
                                told(
                                        SentFile.onDisk(
                                                asked.content(),
                                                file ->
                                                        dossier.addVersion(
                                                                id,
                                                                Dossier.Upload.of(
                                                                        asked.fileName(), file),
                                                                acting))))
                .changing(() -> DocumentBody.of(find(document, acting)));
    }

    @PostMapping("/documents/{document}/publicity")
    @Operation(scope = Scope.DOSSIER_ADD, conditional = true)
    Command<DocumentBody> decidePublicity(
            @PathVariable UUID document, PublicityAsked asked, Acting acting) {
        DocumentId id = findToAdd(document, acting).id();
        return Command.<DocumentBody>of(
                        asked,
                        () -> {
                            if (!dossier.decide(id, asked.isPublic(), asked.reason(), acting)) {
                                throw ApiFault.of(
                                        DoorRefusal.BODY_UNREADABLE,
                                        "/reason is missing or too long");
                            }
                            return new Reply.Done<>(DocumentBody.of(find(document, acting)));
                        })
                .changing(() -> DocumentBody.of(find(document, acting)));
    }

    private static Reply<DocumentBody> told(AddOutcome outcome) {
        return switch (outcome) {
            case AddOutcome.Kept(var document) ->
                    Reply.created(DocumentBody.of(document), "/documents/" + document.id());
            case AddOutcome.Refused(var reason, var details) ->
                    Reply.refused(reason, details.toArray());
        };
    }

    private Document findToAdd(UUID id, Acting acting) {
        Document found = find(id, acting);
        if (!dossier.mayAdd(found.subject(), acting)) {
            throw unknown(id.toString());
        }
        return found;
    }

    /// To whoever may not read it, it is not there.
    private Document find(UUID id, Acting acting) {
        return dossier.find(new DocumentId(id), acting).orElseThrow(() -> unknown(id.toString()));
    }

    private Subject subject(String kind, UUID id) {
        if (!kind.matches("[a-z][a-z-]{1,39}")
                || dossier.findCover(new Subject(kind, id)).isEmpty()) {
            throw unknown(kind + "/" + id);
        }
        return new Subject(kind, id);
    }

    private static ApiFault unknown(String what) {
        return ApiFault.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, what);
    }
}
