package org.tanku.platform.dossier;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.tanku.platform.dossier.AddOutcome.Kept;
import org.tanku.platform.dossier.AddOutcome.Reason;
import org.tanku.platform.dossier.Document.DocumentId;
import org.tanku.platform.dossier.Document.Opening;
import org.tanku.platform.dossier.Document.Version;
import org.tanku.platform.party.Acting;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// The room's face: adds documents and versions, finds and reads them (案卷). Who may is asked of the
/// room that has the subject ([DossierAccess]); to whoever may not read, a document is not there.
@Service
public class Dossier {
    public static final long LARGEST_FILE_BYTES = 50L << 20;
    static final int LONGEST_TITLE = 200;
    private static final int LONGEST_REASON = 400;

    /// A file as it was handed in (送交的文件); it lies on disk and is read from there.
    public record Upload(String fileName, Path content) {
        /// @param sent as a browser names it; some send the whole path
        public static Upload of(String sent, Path content) {
            return new Upload(FileNames.last(sent), content);
        }
    }

    private final ObjectProvider<DossierAccess> rooms;
    private final Documents documents;
    private final Parts parts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Dossier(
            ObjectProvider<DossierAccess> rooms,
            Documents documents,
            Parts parts,
            TransactionTemplate transaction,
            Clock clock) {
        this.rooms = rooms;
        this.documents = documents;
        this.parts = parts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// How the dossier is headed; empty when there is no such subject.
    public Optional<DossierAccess.Cover> findCover(Subject subject) {
        return access(subject).flatMap(room -> room.findCover(subject.id()));
    }

    public boolean mayAdd(Subject subject, Acting acting) {
        return access(subject).filter(room -> room.mayAdd(subject.id(), acting)).isPresent();
    }

    public boolean mayRead(Subject subject, Acting acting) {
        return access(subject).filter(room -> room.mayRead(subject.id(), acting)).isPresent();
    }

    /// All that the person may read.
    public List<Document> list(Subject subject, Acting acting) {
        return mayRead(subject, acting) ? documents.list(subject) : listPublic(subject);
    }

    /// What anybody may read.
    public List<Document> listPublic(Subject subject) {
        return documents.list(subject).stream().filter(Document::isPublic).toList();
    }

    public Optional<Document> find(DocumentId id, Acting acting) {
        return documents
                .find(id)
                .filter(each -> each.isPublic() || mayRead(each.subject(), acting));
    }

    public Optional<Document> findPublic(DocumentId id) {
        return documents.find(id).filter(Document::isPublic);
    }

    /// The bytes of a version, as they were handed in.
    public void writeTo(DocumentId id, int version, OutputStream out) throws IOException {
        parts.writeTo(id, version, out);
    }

    /// A new document with its first version.
    ///
    /// @throws NoSuchElementException for a subject that is not there, or not for this person
    public AddOutcome open(
            Subject subject, Document.Kind kind, String title, Upload upload, Acting acting)
            throws IOException {
        requireMayAdd(subject, acting);
        String plain = title.strip();
        if (plain.isEmpty()) {
            return AddOutcome.refused(Reason.TITLE_IS_MISSING);
        }
        if (plain.length() > LONGEST_TITLE) {
            return AddOutcome.refused(Reason.TITLE_TOO_LONG, plain.length(), LONGEST_TITLE);
        }
        Documents.Head head =
                new Documents.Head(new DocumentId(UUID.randomUUID()), subject, kind, plain);
        return keep(head, true, upload, acting);
    }

    /// Another version of a document.
    ///
    /// @throws NoSuchElementException for a document that is not there, or not for this person
    public AddOutcome addVersion(DocumentId id, Upload upload, Acting acting) throws IOException {
        Document document = get(id);
        requireMayAdd(document.subject(), acting);
        Documents.Head head =
                new Documents.Head(id, document.subject(), document.kind(), document.title());
        return keep(head, false, upload, acting);
    }

    /// Makes a document public, or withdraws it from the public; both with a reason.
    ///
    /// @return whether a reason was given that can be kept
    public boolean decide(DocumentId id, boolean isPublic, String reason, Acting acting) {
        Document document = get(id);
        requireMayAdd(document.subject(), acting);
        String plain = reason.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_REASON) {
            return false;
        }
        transaction.executeWithoutResult(_ -> {
            documents.lock(document.subject());
            documents.insert(id, new Opening(isPublic, plain, acting.person(), clock.instant()));
        });
        return true;
    }

    private AddOutcome keep(Documents.Head head, boolean isNew, Upload upload, Acting acting)
            throws IOException {
        Optional<AddOutcome> wrong = findWrong(upload);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        Optional<MediaType> seen = Sniffing.look(upload.content(), upload.fileName());
        if (seen.isEmpty()) {
            return AddOutcome.refused(Reason.MEDIA_TYPE_UNKNOWN, upload.fileName());
        }
        if (!seen.get().fits(upload.fileName())) {
            return AddOutcome.refused(
                    Reason.NAME_DOES_NOT_FIT, upload.fileName(), seen.get().name());
        }
        Digests digests = Digests.of(upload.content());
        AddOutcome outcome =
                transaction.execute(_ -> insert(head, isNew, upload, seen.get(), digests, acting));
        return Objects.requireNonNull(outcome);
    }

    private static Optional<AddOutcome> findWrong(Upload upload) throws IOException {
        long bytes = Files.size(upload.content());
        if (bytes == 0) {
            return Optional.of(AddOutcome.refused(Reason.FILE_IS_EMPTY));
        }
        if (bytes > LARGEST_FILE_BYTES) {
            return Optional.of(
                    AddOutcome.refused(
                            Reason.FILE_TOO_LARGE, bytes / 1e6, LARGEST_FILE_BYTES >> 20));
        }
        return FileNames.isPlain(upload.fileName())
                ? Optional.empty()
                : Optional.of(AddOutcome.refused(Reason.FILE_NAME_MALFORMED));
    }

    private AddOutcome insert(
            Documents.Head head,
            boolean isNew,
            Upload upload,
            MediaType seen,
            Digests digests,
            Acting acting) {
        documents.lock(head.subject());
        Optional<Documents.Place> kept = documents.findKept(head.subject(), digests.sm3());
        if (kept.isPresent()) {
            return AddOutcome.refused(
                    Reason.ALREADY_KEPT, kept.get().title(), kept.get().version());
        }
        if (isNew) {
            documents.insert(head, acting.person(), now());
        }
        int number = isNew ? 1 : get(head.id()).latest().number() + 1;
        documents.insert(
                head.id(),
                new Version(
                        number,
                        upload.fileName(),
                        seen,
                        digests.bytes(),
                        digests.sm3(),
                        digests.sha256(),
                        acting.person(),
                        acting.organisation(),
                        now()));
        try (InputStream in = Files.newInputStream(upload.content())) {
            parts.insert(head.id(), number, in);
        } catch (IOException outage) {
            throw new UncheckedIOException(outage);
        }
        return new Kept(get(head.id()));
    }

    private Document get(DocumentId id) {
        return documents
                .find(id)
                .orElseThrow(() -> new NoSuchElementException("no document " + id));
    }

    private void requireMayAdd(Subject subject, Acting acting) {
        if (findCover(subject).isEmpty() || !mayAdd(subject, acting)) {
            throw new NoSuchElementException("no dossier " + subject.page() + " for this person");
        }
    }

    private Optional<DossierAccess> access(Subject subject) {
        return rooms.orderedStream().filter(each -> each.kind().equals(subject.kind())).findFirst();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
