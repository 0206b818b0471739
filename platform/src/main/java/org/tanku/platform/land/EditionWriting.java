package org.tanku.platform.land;

import org.bouncycastle.crypto.digests.SM3Digest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.tanku.kernel.forest.Stand;
import org.tanku.platform.party.Acting;
import org.tanku.survey.layer.StandOnGround;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Writes an edition with all its stands and their ground in one transaction, or nothing (写入版本).
@Component
class EditionWriting {
    private static final int BUFFER_BYTES = 1 << 16;

    private final Editions editions;
    private final Stands stands;
    private final Grounds grounds;
    private final TransactionOperations transaction;
    private final Clock clock;

    EditionWriting(
            Editions editions,
            Stands stands,
            Grounds grounds,
            TransactionOperations transaction,
            Clock clock) {
        this.editions = editions;
        this.stands = stands;
        this.grounds = grounds;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// The file an edition comes from.
    ///
    /// @param ground the layer and coordinate system of the ground; empty when there is none
    record Source(String fileName, String digest, String ground) {}

    /// Why no edition comes of the file, whatever its rows are.
    Optional<ImportOutcome> refusal(EditionDraft draft, String digest) {
        if (draft.surveyedOn().isAfter(LocalDate.now(clock))) {
            return Optional.of(
                    new ImportOutcome.Refused(ImportRefusal.SURVEYED_IN_THE_FUTURE, List.of()));
        }
        return editions.findByFile(draft.kind(), digest).map(EditionWriting::alreadyImported);
    }

    ImportOutcome write(
            EditionDraft draft,
            Source source,
            List<Stand> found,
            List<StandOnGround> ground,
            Acting acting) {
        SurveyEdition edition = edition(draft, source, found, acting);
        boolean written =
                Boolean.TRUE.equals(
                        transaction.execute(_ -> {
                            boolean isNew = editions.add(edition);
                            if (isNew) {
                                stands.addAll(edition.id(), found);
                                grounds.addAll(edition.id(), ground);
                            }
                            return isNew;
                        }));
        return written
                ? new ImportOutcome.Imported(edition)
                : alreadyImported(
                        editions.findByFile(edition.kind(), edition.fileDigest()).orElseThrow());
    }

    private SurveyEdition edition(
            EditionDraft draft, Source source, List<Stand> found, Acting acting) {
        return new SurveyEdition(
                EditionId.random(),
                draft.kind(),
                draft.name(),
                draft.surveyedOn(),
                found.size(),
                Land.areaOf(found),
                source.fileName(),
                source.digest(),
                draft.generated(),
                draft.note(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                acting.person(),
                source.ground());
    }

    private static ImportOutcome alreadyImported(SurveyEdition earlier) {
        return new ImportOutcome.Refused(ImportRefusal.FILE_ALREADY_IMPORTED, List.of(earlier));
    }

    /// In hexadecimal.
    static String sm3(InputStream content) throws IOException {
        SM3Digest digest = new SM3Digest();
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            digest.update(buffer, 0, read);
        }
        byte[] result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return HexFormat.of().formatHex(result);
    }
}
