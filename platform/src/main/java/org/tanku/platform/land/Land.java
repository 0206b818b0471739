package org.tanku.platform.land;

import org.springframework.stereotype.Service;
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

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
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
    private final EditionWriting writing;

    Land(Editions editions, Stands stands, EditionWriting writing) {
        this.editions = editions;
        this.stands = stands;
        this.writing = writing;
    }

    /// Checks the whole file first; writes all of it in one transaction, or nothing.
    ///
    /// @throws org.tanku.platform.party.NotPermitted unless the sender surveys or administers
    ///   somewhere
    public ImportOutcome importStands(
            EditionDraft draft, String fileName, byte[] content, Acting acting) {
        requireMayImport(acting);
        if (content.length > LARGEST_FILE_BYTES) {
            return new ImportOutcome.Refused(ImportRefusal.FILE_TOO_LARGE, List.of());
        }
        String digest = sm3(content);
        Optional<ImportOutcome> refusal = writing.refusal(draft, digest);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        StandTableReading reading =
                StandTable.read(
                        content,
                        new SurveyHeader(draft.name(), draft.surveyedOn()),
                        counties(acting));
        if (!reading.problems().isEmpty()) {
            return new ImportOutcome.Rejected(reading.problems());
        }
        return writing.write(
                draft,
                new EditionWriting.Source(fileName, digest, ""),
                reading.stands(),
                List.of(),
                acting);
    }

    static void requireMayImport(Acting acting) {
        if (!acting.may(Role.ADMINISTRATOR)) {
            acting.require(Role.SURVEYOR);
        }
    }

    /// Added as the decimals that people wrote, so that 3,197.0 mu stay 3,197.0 mu.
    public static Mu areaOf(List<Stand> stands) {
        return new Mu(
                stands.stream()
                        .map(stand -> BigDecimal.valueOf(stand.area().value()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .doubleValue());
    }

    /// The counties whose stands the sender may bring.
    static Counties counties(Acting acting) {
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

    static String sm3(byte[] content) {
        try (InputStream in = new ByteArrayInputStream(content)) {
            return EditionWriting.sm3(in);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
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

    /// The page of all stands that the code stands on, or would stand on.
    public int pageOf(EditionId edition, StandCode code) {
        return stands.countBefore(edition, code) / StandPage.SIZE + 1;
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
