package org.tanku.platform.api.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tanku.ledger.AccountNumber;
import org.tanku.ledger.CertificateNumber;
import org.tanku.ledger.Lot;
import org.tanku.ledger.SerialRange;
import org.tanku.ledger.Standing;
import org.tanku.ledger.Totals;
import org.tanku.platform.disclosure.Origin;
import org.tanku.platform.disclosure.Origins;
import org.tanku.platform.intake.Intake;
import org.tanku.platform.intake.IntakeLine.Facts;
import org.tanku.platform.intake.IntakeLine.Stage;
import org.tanku.platform.intake.IntakeList;
import org.tanku.platform.party.Parties;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.AccountId;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.Retirement;
import org.tanku.platform.registry.SerialEvent;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.registry.UnitBlock.Grounds;
import org.tanku.platform.tenure.Title;
import org.tanku.platform.verification.StatementId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// How units, what happened to them and where they came from are told to programs (单位应答).
@Component
class UnitBodies {
    /// @param buffer whether it is the buffer of a programme, which nobody holds
    /// @param holder the name as it is disclosed
    record HolderBody(String account, boolean buffer, @Nullable String holder) {}

    record SerialsBody(String block, String first, String last, long units) {
        static SerialsBody of(SerialRange serials) {
            return new SerialsBody(
                    serials.block().toString(),
                    serials.firstSerial().toString(),
                    serials.lastSerial().toString(),
                    serials.units());
        }
    }

    record TotalsBody(long issued, long free, long held, long retired, long cancelled) {
        static TotalsBody of(Totals totals) {
            return new TotalsBody(
                    totals.issued(),
                    totals.free(),
                    totals.held(),
                    totals.retired(),
                    totals.cancelled());
        }
    }

    /// @param statement on which it was issued; none where its units come from elsewhere
    /// @param ticket the number printed on the carbon ticket, where there is one
    record BlockBody(
            String number,
            String programme,
            long units,
            int unit_kg,
            long kilogramsCO2e,
            String firstSerial,
            String lastSerial,
            TotalsBody totals,
            HolderBody issuedTo,
            @Nullable UUID statement,
            Instant issuedAt,
            long entry,
            @Nullable String ticket) {}

    record EventBody(
            long entry,
            Instant at,
            SerialEvent.Kind kind,
            SerialsBody serials,
            @Nullable String fromAccount,
            String toAccount,
            @Nullable String certificate) {
        static EventBody of(SerialEvent event) {
            String from = event.from().account().text();
            return new EventBody(
                    event.entry(),
                    event.at(),
                    event.kind(),
                    SerialsBody.of(event.serials()),
                    from.equals("-") ? null : from,
                    event.to().account().text(),
                    event.certificate().map(CertificateNumber::toString).orElse(null));
        }
    }

    record LotBody(
            SerialsBody serials, String state, HolderBody place, @Nullable String certificate) {}

    record CertificateBody(
            String number,
            String programme,
            long units,
            long kilogramsCO2e,
            List<SerialsBody> serials,
            HolderBody retiredFrom,
            String purpose,
            String beneficiary,
            String occasion,
            Instant at,
            long entry) {}

    record EditionInBriefBody(
            UUID id,
            String name,
            LocalDate surveyedOn,
            int stands,
            double area_mu,
            boolean generated) {
        static EditionInBriefBody of(org.tanku.platform.land.SurveyEdition edition) {
            return new EditionInBriefBody(
                    edition.id().value(),
                    edition.name(),
                    edition.surveyedOn(),
                    edition.stands(),
                    edition.area().value(),
                    edition.generated());
        }
    }

    record OriginTitleBody(UUID title, String certificateNumber, String holderName) {}

    /// The walk back from units to the surveys of their stands; the stands themselves, each with
    /// the trace of its number, are below the report.
    record OriginBody(
            UUID statement,
            String statementNumber,
            long statementTonnes,
            UUID report,
            String reportNumber,
            double removal_tCO2e,
            LocalDate firstDay,
            LocalDate lastDay,
            String reportDigest,
            String parameterSet,
            String kernelVersion,
            UUID project,
            String projectNumber,
            String projectName,
            String scheme,
            List<OriginTitleBody> titles,
            EditionInBriefBody startEdition,
            EditionInBriefBody endEdition) {}

    /// @param registeredUnits how many units the registration is of in all
    record RecordedBody(
            String registrationNumber,
            long registeredUnits,
            String projectNumber,
            String projectName,
            String methodology) {
        static RecordedBody of(Facts.Recorded facts) {
            return new RecordedBody(
                    facts.registration(),
                    facts.registered(),
                    facts.project(),
                    facts.name(),
                    facts.method());
        }
    }

    /// A line of a list from elsewhere; a year and a stage of allowances, or what the national
    /// registry records.
    record SourceBody(
            IntakeList.Kind kind,
            String source,
            LocalDate drawnUpOn,
            String fileDigest,
            String number,
            long units,
            @Nullable Integer complianceYear,
            @Nullable Stage stage,
            @Nullable RecordedBody recorded) {}

    private final Registry registry;
    private final Origins origins;
    private final Intake intake;
    private final Parties parties;

    UnitBodies(Registry registry, Origins origins, Intake intake, Parties parties) {
        this.intake = intake;
        this.registry = registry;
        this.origins = origins;
        this.parties = parties;
    }

    BlockBody block(UnitBlock block) {
        return new BlockBody(
                block.number(),
                block.programme().code().toString(),
                block.units(),
                block.programme().unit_kg(),
                block.kilograms(),
                serials(block).firstSerial().toString(),
                serials(block).lastSerial().toString(),
                TotalsBody.of(registry.totals(block.id())),
                holder(block.issuedTo()),
                block.findStatement().map(StatementId::value).orElse(null),
                block.issuedAt(),
                block.entry(),
                block.ticket().orElse(null));
    }

    CertificateBody certificate(Retirement retirement) {
        return new CertificateBody(
                retirement.certificate().toString(),
                retirement.programme().code().toString(),
                retirement.units(),
                retirement.kilograms(),
                retirement.serials().stream().map(SerialsBody::of).toList(),
                holder(retirement.account()),
                retirement.purpose().name(),
                retirement.beneficiary(),
                retirement.occasion(),
                retirement.at(),
                retirement.entry());
    }

    LotBody lot(Lot lot) {
        Standing standing = lot.place().standing();
        String state =
                switch (standing) {
                    case Standing.Unissued _ -> "UNISSUED";
                    case Standing.Free _ -> "FREE";
                    case Standing.Held _ -> "HELD";
                    case Standing.Retired _ -> "RETIRED";
                    case Standing.Cancelled _ -> "CANCELLED";
                };
        return new LotBody(
                SerialsBody.of(lot.serials()),
                state,
                holder(lot.place().account()),
                standing instanceof Standing.Retired(var number) ? number.toString() : null);
    }

    HolderBody holder(AccountId account) {
        return holder(registry.getAccount(account));
    }

    HolderBody holder(Account account) {
        return new HolderBody(
                account.number(),
                account.buffer(),
                account.buffer() ? null : parties.getParty(account.holder()).name());
    }

    private HolderBody holder(AccountNumber number) {
        return registry.findAccount(number)
                .map(this::holder)
                .orElseThrow(() -> new IllegalStateException("no account " + number));
    }

    OriginBody origin(UnitBlock block) {
        Origin walk =
                origins.find(block)
                        .orElseThrow(() ->
                                ApiFault.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, block.number()));
        return new OriginBody(
                walk.statement().id().value(),
                walk.statement().number(),
                walk.statement().tonnes().value(),
                walk.report().id().value(),
                walk.report().number(),
                walk.report().removal().value(),
                walk.report().firstDay(),
                walk.report().lastDay(),
                walk.report().digest(),
                walk.report().parameterSet(),
                walk.report().kernelVersion(),
                walk.project().id().value(),
                walk.project().number(),
                walk.project().name(),
                walk.project().scheme().name(),
                walk.titles().stream().map(this::told).toList(),
                EditionInBriefBody.of(walk.start()),
                EditionInBriefBody.of(walk.end()));
    }

    /// The line of a list on which the units came that were not measured here.
    SourceBody source(UnitBlock block) {
        if (!(block.grounds() instanceof Grounds.Listed(var basis))) {
            throw ApiFault.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, block.number());
        }
        Intake.Booked booked = intake.getBooked(basis);
        return new SourceBody(
                booked.list().kind(),
                booked.list().source(),
                booked.list().drawnUpOn(),
                booked.list().digest(),
                booked.line().number(),
                booked.line().units(),
                booked.line().facts() instanceof Facts.Allocated(var year, _) ? year : null,
                booked.line().facts() instanceof Facts.Allocated(_, var stage) ? stage : null,
                booked.line().facts() instanceof Facts.Recorded recorded
                        ? RecordedBody.of(recorded)
                        : null);
    }

    private OriginTitleBody told(Title title) {
        return new OriginTitleBody(
                title.id().value(),
                title.claim().certificateNumber(),
                parties.getParty(title.claim().holder()).name());
    }

    private static SerialRange serials(UnitBlock block) {
        return new SerialRange(block.inBooks(), block.first(), block.last());
    }
}
