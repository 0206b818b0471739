package org.tanku.platform.feed;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tanku.ledger.CertificateNumber;
import org.tanku.ledger.Lot;
import org.tanku.ledger.Standing;
import org.tanku.platform.feed.TrustExport.LeftOut;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.party.Party;
import org.tanku.platform.project.Project;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Programme;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.Retirement;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.verification.VerificationStatement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Tells issuances and units in the words of the trust (单位数据表).
@Component
class UnitTables {
    private static final int KILOGRAMS_OF_A_TONNE = 1_000;

    private final Registry registry;
    private final Origins origins;
    private final ProjectTables projects;
    private final TrustSettings settings;
    private final MessageSource messages;

    UnitTables(
            Registry registry,
            Origins origins,
            ProjectTables projects,
            TrustSettings settings,
            MessageSource messages) {
        this.registry = registry;
        this.origins = origins;
        this.projects = projects;
        this.settings = settings;
        this.messages = messages;
    }

    /// @return what was left out: the model counts tonnes, so units of ten kilograms have no row;
    ///   and units from elsewhere are their own registry's to tell
    List<LeftOut> tell(TrustRows rows) {
        Map<Programme, Long> out = new TreeMap<>();
        for (UnitBlock block : registry.listBlocks()) {
            Optional<VerificationStatement> statement = origins.findStatement(block);
            if (statement.isPresent() && block.programme().unit_kg() == KILOGRAMS_OF_A_TONNE) {
                tell(block, statement.get(), rows);
            } else {
                out.merge(block.programme(), block.units(), Long::sum);
            }
        }
        List<LeftOut> left = new ArrayList<>();
        out.forEach((programme, units) -> left.add(new LeftOut(programme, units)));
        return left;
    }

    private void tell(UnitBlock block, VerificationStatement statement, TrustRows rows) {
        MonitoringReport report = origins.report(statement);
        Project project = projects.get(report.project());
        rows.add(
                "verification",
                "cadTrustVerificationId",
                statement.id().value().toString(),
                "verificationId",
                statement.number(),
                "verificationStartDate",
                report.firstDay().toString(),
                "verificationEndDate",
                report.lastDay().toString(),
                "verificationBody",
                origins.name(statement.verifier()),
                "cadTrustProjectId",
                project.id().value().toString(),
                "cadTrustValidationId",
                projects.isValidated(project) ? ProjectTables.validationId(project) : "");
        rows.add(
                "issuance",
                "cadTrustIssuanceId",
                block.id().value().toString(),
                "issuanceId",
                block.number(),
                "issuanceDate",
                ProjectTables.day(block.issuedAt()),
                "cadTrustVerificationId",
                statement.id().value().toString(),
                "cadTrustProjectMethodologyId",
                ProjectTables.methodId(project),
                "cadTrustLocationId",
                ProjectTables.locationId(project));
        LatestEvents latest = new LatestEvents(block, registry.listEvents(block.id()));
        for (Lot lot : registry.listLots(block.id())) {
            tell(lot, block, report, latest, rows);
        }
    }

    private void tell(
            Lot lot,
            UnitBlock block,
            MonitoringReport report,
            LatestEvents latest,
            TrustRows rows) {
        Account account = registry.findAccount(lot.place().account()).orElseThrow();
        Told told = told(lot.place().standing(), account);
        rows.add(
                "unit",
                "cadTrustUnitId",
                TrustRows.id("unit", lot.serials()),
                "unitSerialId",
                lot.serials().firstSerial() + " – " + lot.serials().lastSerial(),
                "unitStartBlock",
                Long.toString(lot.serials().first()),
                "unitEndBlock",
                Long.toString(lot.serials().last()),
                "unitCount",
                Long.toString(lot.units()),
                "unitType",
                "Removal - nature",
                "unitVintageYear",
                Integer.toString(report.lastDay().getYear()),
                "unitStatus",
                told.status(),
                "unitStatusReason",
                told.reason(),
                "unitStatusDate",
                ProjectTables.day(latest.of(lot.serials())),
                "unitRetirementDetail",
                told.occasion(),
                "unitRetirementBeneficiary",
                told.beneficiary(),
                "unitLink",
                settings.link("/serials/" + lot.serials().firstSerial()),
                "unitMetric",
                "tCO2e",
                "unitCurrentOwner",
                account.buffer() ? "" : origins.name(account.holder()),
                "cadTrustIssuanceId",
                block.id().value().toString());
    }

    private record Told(String status, String reason, String occasion, String beneficiary) {
        static Told of(String status, String reason) {
            return new Told(status, reason, "", "");
        }
    }

    private Told told(Standing standing, Account account) {
        return switch (standing) {
            case Standing.Free _ ->
                    account.buffer()
                            ? Told.of("Buffer", "buffer of the programme")
                            : Told.of("Held", "free");
            case Standing.Held(var hold) ->
                    Told.of(
                            account.buffer() ? "Buffer" : "Held",
                            switch (hold.firstKind()) {
                                case FREEZE -> "frozen by order";
                                case PLEDGE -> "pledged";
                                case OTHER -> "held";
                            });
            case Standing.Cancelled(var cause) -> Told.of("Cancelled", cause.text());
            case Standing.Retired(var certificate) -> retired(certificate);
            case Standing.Unissued _ -> throw new IllegalStateException("in no lot");
        };
    }

    private Told retired(CertificateNumber certificate) {
        Retirement retirement = registry.findCertificate(certificate).orElseThrow();
        String purpose =
                messages.getMessage(
                        "disclosure.purpose." + retirement.purpose(),
                        new Object[0],
                        Locale.ENGLISH);
        return new Told(
                "Retired",
                purpose + ", certificate " + certificate,
                retirement.occasion(),
                beneficiary(retirement));
    }

    private static String beneficiary(Retirement retirement) {
        return switch (retirement.purpose()) {
            case PERSONAL_NEUTRALITY -> new Party.PersonalName(retirement.beneficiary()).masked();
            case OCCASION_NEUTRALITY, ORGANISATION_NEUTRALITY, PRODUCT_NEUTRALITY, PUBLIC_GOOD ->
                    retirement.beneficiary();
        };
    }
}
