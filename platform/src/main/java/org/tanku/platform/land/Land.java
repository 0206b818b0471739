package org.tanku.platform.land;

import org.bouncycastle.crypto.digests.SM3Digest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.Mu;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.survey.Counties;
import org.tanku.survey.StandTable;
import org.tanku.survey.StandTableReading;
import org.tanku.survey.SurveyHeader;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;

/// The editions of stand tables (林地调查), each imported whole or not at all.
@Service
public class Land {
    /// Two hundred thousand rows need less than half of this.
    public static final int LARGEST_FILE_BYTES = 50 << 20;

    private final Editions editions;
    private final Stands stands;
    private final TransactionOperations transaction;
    private final Clock clock;

    Land(Editions editions, Stands stands, TransactionOperations transaction, Clock clock) {
        this.editions = editions;
        this.stands = stands;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Checks the whole file first; writes all of it in one transaction, or nothing.
    ///
    /// @throws org.tanku.platform.party.NotPermitted unless the sender surveys or administers
    ///   somewhere
    public ImportOutcome importStands(
            EditionDraft draft, String fileName, byte[] content, Acting acting) {
        if (!acting.may(Role.ADMINISTRATOR)) {
            acting.require(Role.SURVEYOR);
        }
        if (content.length > LARGEST_FILE_BYTES) {
            return new ImportOutcome.Refused(ImportRefusal.FILE_TOO_LARGE, List.of());
        }
        if (draft.surveyedOn().isAfter(LocalDate.now(clock))) {
            return new ImportOutcome.Refused(ImportRefusal.SURVEYED_IN_THE_FUTURE, List.of());
        }
        String digest = sm3(content);
        Optional<SurveyEdition> earlier = editions.findByFile(draft.kind(), digest);
        if (earlier.isPresent()) {
            return alreadyImported(earlier.get());
        }
        StandTableReading reading =
                StandTable.read(
                        content,
                        new SurveyHeader(draft.name(), draft.surveyedOn()),
                        counties(acting));
        if (!reading.problems().isEmpty()) {
            return new ImportOutcome.Rejected(reading.problems());
        }
        return write(edition(draft, fileName, digest, reading.stands(), acting), reading.stands());
    }

    private ImportOutcome write(SurveyEdition edition, List<Stand> found) {
        boolean written =
                Boolean.TRUE.equals(
                        transaction.execute(_ -> {
                            boolean isNew = editions.add(edition);
                            if (isNew) {
                                stands.addAll(edition.id(), found);
                            }
                            return isNew;
                        }));
        return written
                ? new ImportOutcome.Imported(edition)
                : alreadyImported(
                        editions.findByFile(edition.kind(), edition.fileDigest()).orElseThrow());
    }

    private SurveyEdition edition(
            EditionDraft draft, String fileName, String digest, List<Stand> found, Acting acting) {
        return new SurveyEdition(
                EditionId.random(),
                draft.kind(),
                draft.name(),
                draft.surveyedOn(),
                found.size(),
                areaOf(found),
                fileName,
                digest,
                draft.generated(),
                draft.note(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                acting.person(),
                "");
    }

    private static ImportOutcome alreadyImported(SurveyEdition earlier) {
        return new ImportOutcome.Refused(ImportRefusal.FILE_ALREADY_IMPORTED, List.of(earlier));
    }

    /// Added as the decimals that people wrote, so that 3,197.0 mu stay 3,197.0 mu.
    public static Mu areaOf(List<Stand> stands) {
        return new Mu(
                stands.stream()
                        .map(stand -> BigDecimal.valueOf(stand.area().value()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .doubleValue());
    }

    private static Counties counties(Acting acting) {
        String told =
                acting.appointments().stream()
                        .filter(each ->
                                each.role() == Role.SURVEYOR || each.role() == Role.ADMINISTRATOR)
                        .map(each -> each.region().code())
                        .sorted()
                        .distinct()
                        .collect(Collectors.joining(", "));
        return new Counties(
                told,
                county -> {
                    Region region = new Region(county);
                    return acting.may(Role.SURVEYOR, region)
                            || acting.may(Role.ADMINISTRATOR, region);
                });
    }

    private static String sm3(byte[] content) {
        SM3Digest digest = new SM3Digest();
        digest.update(content, 0, content.length);
        byte[] result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return HexFormat.of().formatHex(result);
    }

    public Optional<SurveyEdition> findEdition(EditionId id) {
        return editions.find(id);
    }

    public SurveyEdition getEdition(EditionId id) {
        return findEdition(id).orElseThrow(() -> new NoSuchElementException("no edition " + id));
    }

    /// The latest survey first.
    public List<SurveyEdition> listEditions() {
        return editions.list();
    }

    /// In the order of their codes.
    public List<Stand> listStands(EditionId edition) {
        return stands.list(getEdition(edition));
    }

    public Optional<Stand> findStand(EditionId edition, StandCode code) {
        return findEdition(edition).flatMap(found -> stands.find(found, code));
    }

    public EditionSummary summarise(EditionId edition) {
        return new EditionSummary(stands.listSpecies(edition));
    }

    /// @param species of this species alone; of all when empty
    /// @param page counted from 1; a page outside becomes the nearest inside
    public StandPage pageStands(EditionId edition, String species, int page) {
        int total =
                stands.listSpecies(edition).stream()
                        .filter(each -> species.isEmpty() || each.species().equals(species))
                        .mapToInt(SpeciesShare::stands)
                        .sum();
        int pages = Math.max(1, Math.ceilDiv(total, StandPage.SIZE));
        int number = Math.clamp(page, 1, pages);
        List<Stand> found =
                stands.list(
                        getEdition(edition),
                        species,
                        (number - 1) * StandPage.SIZE,
                        StandPage.SIZE);
        return new StandPage(found, number, pages, total);
    }
}
