package org.tanku.platform.api.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.platform.api.Scope;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.tenure.Claim;
import org.tanku.platform.tenure.ClaimOutcome;
import org.tanku.platform.tenure.ClaimRefusal;
import org.tanku.platform.tenure.Exemption;
import org.tanku.platform.tenure.HolderKind;
import org.tanku.platform.tenure.Overlap;
import org.tanku.platform.tenure.RightsCertificate;
import org.tanku.platform.tenure.Tenure;
import org.tanku.platform.tenure.Title;
import org.tanku.platform.tenure.TitleId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Rights over land (林权), as they are disclosed to whoever is signed in.
@ApiResource(tag = "tenure")
class TenureResource {
    record TitleBody(
            UUID id,
            UUID edition,
            UUID holder,
            String holderName,
            HolderKind holderKind,
            String certificateNumber,
            RightsCertificate certificate,
            LocalDate firstDay,
            LocalDate lastDay,
            int stands,
            double area_mu,
            Instant recordedAt) {}

    /// @param shared_m2 missing where one of the two has no ground to measure
    /// @param share of the smaller of the two stands, 0 to 1
    record OverlapBody(
            String stand,
            UUID title,
            String holderName,
            String certificateNumber,
            LocalDate firstDay,
            LocalDate lastDay,
            @Nullable String otherStand,
            @Nullable Double shared_m2,
            @Nullable Double share) {}

    record ExemptionBody(
            UUID title,
            UUID other,
            int stands,
            @Nullable Double shared_m2,
            String reason,
            String officer,
            Instant at) {
        static ExemptionBody of(Exemption exemption) {
            return new ExemptionBody(
                    exemption.title().value(),
                    exemption.other().value(),
                    exemption.stands(),
                    switch (exemption.shared()) {
                        case Reading.Measured<SquareMetres>(var area) -> (Double) area.value();
                        case Reading.NotMeasured<SquareMetres> _ -> null;
                    },
                    exemption.reason(),
                    exemption.officer(),
                    exemption.at());
        }
    }

    /// @param exceptionReason given by an officer who records the claim in spite of others; public
    record ClaimAsked(
            UUID edition,
            List<String> stands,
            UUID holder,
            String certificateNumber,
            LocalDate firstDay,
            LocalDate lastDay,
            @Nullable RightsCertificate certificate,
            @Nullable HolderKind holderKind,
            @Nullable String exceptionReason) {
        Claim claim() {
            try {
                return new Claim(
                        new EditionId(edition),
                        stands.stream().map(StandCode::parse).collect(Collectors.toSet()),
                        new PartyId(holder),
                        certificateNumber,
                        firstDay,
                        lastDay,
                        certificate == null ? RightsCertificate.OTHER : certificate,
                        holderKind == null ? HolderKind.NOT_TOLD : holderKind);
            } catch (IllegalArgumentException unreadable) {
                throw ApiFault.of(
                        DoorRefusal.BODY_UNREADABLE, String.valueOf(unreadable.getMessage()));
            }
        }
    }

    private final Tenure tenure;
    private final Parties parties;

    TenureResource(Tenure tenure, Parties parties) {
        this.tenure = tenure;
        this.parties = parties;
    }

    /// The latest first.
    @GetMapping("/titles")
    @Operation(scope = Scope.TENURE_READ)
    Reply<Slice<TitleBody>> listTitles(Paging paging) {
        return Reply.found(
                Slice.of(tenure.listTitles(), paging, each -> each.id().toString(), this::told));
    }

    @GetMapping("/titles/{title}")
    @Operation(scope = Scope.TENURE_READ)
    Reply<TitleBody> getTitle(@PathVariable UUID title) {
        return Reply.found(told(find(title)));
    }

    @GetMapping("/titles/{title}/stands")
    @Operation(scope = Scope.TENURE_READ)
    Reply<Slice<ProjectResource.StandCodeBody>> listTitleStands(
            @PathVariable UUID title, Paging paging) {
        return Reply.found(
                Slice.of(
                        find(title).claim().stands().stream().sorted().toList(),
                        paging,
                        StandCode::toString,
                        each -> new ProjectResource.StandCodeBody(each.toString())));
    }

    /// Public: each claim that an officer let pass in spite of another.
    @GetMapping("/exemptions")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<Slice<ExemptionBody>> listExemptions(Paging paging) {
        return Reply.found(
                Slice.of(
                        tenure.listExemptions(),
                        paging,
                        each -> each.title() + " " + each.other(),
                        ExemptionBody::of));
    }

    @PostMapping("/titles")
    @Operation(scope = Scope.TENURE_CLAIM, refusals = ClaimRefusal.class, creates = true)
    Command<TitleBody> recordClaim(ClaimAsked asked, Acting acting) {
        Claim claim = asked.claim();
        String reason = asked.exceptionReason();
        return Command.of(
                asked,
                () -> {
                    ClaimOutcome outcome =
                            reason == null
                                    ? tenure.claim(claim, acting)
                                    : tenure.claimByException(claim, reason, acting);
                    return switch (outcome) {
                        case ClaimOutcome.Granted(var title) ->
                                Reply.created(told(title), "/titles/" + title.id());
                        case ClaimOutcome.Refused(var refusal, var overlaps) ->
                                new Reply.Refused<>(
                                        Problem.of(refusal, overlaps.size())
                                                .with(
                                                        "overlaps",
                                                        overlaps.stream()
                                                                .map(this::told)
                                                                .toList()));
                    };
                });
    }

    /// What would stand in the way of a claim; nothing is recorded.
    @PostMapping("/titles/overlaps")
    @Operation(scope = Scope.TENURE_CLAIM)
    Command<Slice<OverlapBody>> checkClaim(ClaimAsked asked, Acting acting) {
        Claim claim = asked.claim();
        return Command.of(
                asked,
                () ->
                        new Reply.Done<>(
                                new Slice<>(
                                        tenure.listOverlaps(claim, acting).stream()
                                                .map(this::told)
                                                .toList(),
                                        null)));
    }

    private Title find(UUID id) {
        return tenure.findTitle(new TitleId(id))
                .orElseThrow(
                        () -> ApiFault.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, id.toString()));
    }

    private TitleBody told(Title title) {
        Claim claim = title.claim();
        return new TitleBody(
                title.id().value(),
                claim.edition().value(),
                claim.holder().value(),
                parties.getParty(claim.holder()).name(),
                claim.holderKind(),
                claim.certificateNumber(),
                claim.certificate(),
                claim.firstDay(),
                claim.lastDay(),
                claim.stands().size(),
                title.area().value(),
                title.recordedAt());
    }

    private OverlapBody told(Overlap overlap) {
        String holder = parties.getParty(overlap.holder()).name();
        return switch (overlap.shared()) {
            case Overlap.SameCode() -> told(overlap, holder, null, null, null);
            case Overlap.SameGround ground ->
                    told(
                            overlap,
                            holder,
                            ground.other().toString(),
                            ground.area().value(),
                            ground.share());
        };
    }

    private static OverlapBody told(
            Overlap overlap,
            String holder,
            @Nullable String other,
            @Nullable Double shared_m2,
            @Nullable Double share) {
        return new OverlapBody(
                overlap.stand().toString(),
                overlap.title().value(),
                holder,
                overlap.certificateNumber(),
                overlap.firstDay(),
                overlap.lastDay(),
                other,
                shared_m2,
                share);
    }
}
