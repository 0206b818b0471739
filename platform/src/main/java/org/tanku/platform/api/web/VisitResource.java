package org.tanku.platform.api.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.tanku.platform.api.Scope;
import org.tanku.platform.api.web.NoticeResource.NoticeBody;
import org.tanku.platform.measurement.ReportId;
import org.tanku.platform.notice.NoticeOutcome;
import org.tanku.platform.notice.Notices;
import org.tanku.platform.party.Acting;
import org.tanku.platform.sharing.Shares;
import org.tanku.platform.sharing.Sharing;
import org.tanku.platform.verification.ResultNotices;
import org.tanku.platform.verification.SiteVisit;
import org.tanku.platform.verification.SiteVisits;
import org.tanku.platform.verification.StatementId;
import org.tanku.platform.verification.Verification;
import org.tanku.platform.verification.VerificationStatement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What stands around a statement (现场核查、结果公示、分摊): visits before it, its notice, and what of it
/// falls on each holder.
@ApiResource(tag = "statements")
class VisitResource {
    record VisitBody(UUID id, UUID report, LocalDate on, String place, String seen, UUID verifier) {
        static VisitBody of(SiteVisit visit) {
            return new VisitBody(
                    visit.id(),
                    visit.report().value(),
                    visit.on(),
                    visit.place(),
                    visit.seen(),
                    visit.verifier().value());
        }
    }

    record VisitAsked(LocalDate on, String place, String seen) {}

    record HolderShareBody(
            UUID title, UUID holder, double area_mu, double areaShare, int stands, long units) {}

    record StandShareBody(String stand, UUID title, double removal_tCO2e, long units) {}

    record SharesBody(
            long units, int unit_kg, List<HolderShareBody> holders, List<StandShareBody> stands) {
        static SharesBody of(Shares shares) {
            return new SharesBody(
                    shares.units(),
                    shares.unit_kg(),
                    shares.holders().stream()
                            .map(each ->
                                    new HolderShareBody(
                                            each.title().value(),
                                            each.holder().value(),
                                            each.area().value(),
                                            each.areaShare(),
                                            each.stands(),
                                            each.units()))
                            .toList(),
                    shares.stands().stream()
                            .map(each ->
                                    new StandShareBody(
                                            each.stand().toString(),
                                            each.title().value(),
                                            each.removal().value(),
                                            each.units()))
                            .toList());
        }
    }

    private final SiteVisits visits;
    private final Sharing sharing;
    private final ResultNotices results;
    private final Verification verification;
    private final Notices notices;

    VisitResource(
            SiteVisits visits,
            Sharing sharing,
            ResultNotices results,
            Verification verification,
            Notices notices) {
        this.visits = visits;
        this.sharing = sharing;
        this.results = results;
        this.verification = verification;
        this.notices = notices;
    }

    /// In the order of their days.
    @GetMapping("/reports/{report}/visits")
    @Operation(scope = Scope.REPORT_READ)
    Reply<Slice<VisitBody>> listVisits(@PathVariable UUID report, Paging paging) {
        return Reply.found(
                Slice.of(
                        visits.list(new ReportId(report)),
                        paging,
                        each -> each.id().toString(),
                        VisitBody::of));
    }

    @PostMapping("/reports/{report}/visits")
    @Operation(scope = Scope.STATEMENT_VERIFY, refusals = SiteVisits.Refusal.class)
    Command<VisitBody> recordVisit(@PathVariable UUID report, VisitAsked asked, Acting acting) {
        ReportId id = new ReportId(report);
        return Command.of(
                asked,
                () -> {
                    List<SiteVisit> before = visits.list(id);
                    Optional<SiteVisits.Refusal> refusal =
                            visits.record(
                                    id,
                                    new SiteVisit.Draft(asked.on(), asked.place(), asked.seen()),
                                    acting);
                    return refusal.<Reply<VisitBody>>map(Reply::refused)
                            .orElseGet(() ->
                                    new Reply.Done<>(
                                            visits.list(id).stream()
                                                    .filter(each -> !before.contains(each))
                                                    .findFirst()
                                                    .map(VisitBody::of)
                                                    .orElseThrow()));
                });
    }

    @GetMapping("/statements/{statement}/shares")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<SharesBody> getShares(@PathVariable UUID statement) {
        return sharing.find(new StatementId(statement))
                .map(found -> Reply.found(SharesBody.of(found)))
                .orElseThrow(() ->
                        ApiFault.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, statement.toString()));
    }

    @PostMapping("/statements/{statement}/notice")
    @Operation(scope = Scope.NOTICE_WRITE, refusals = NoticeOutcome.Reason.class, creates = true)
    Command<NoticeBody> publishResult(@PathVariable UUID statement, Acting acting) {
        StatementId id =
                verification
                        .findStatement(new StatementId(statement))
                        .filter(VerificationStatement::agrees)
                        .map(VerificationStatement::id)
                        .orElseThrow(() ->
                                ApiFault.of(
                                        DoorRefusal.NOTHING_UNDER_THIS_NUMBER,
                                        statement.toString()));
        return Command.of(
                "",
                () ->
                        switch (results.publish(id, acting)) {
                            case NoticeOutcome.Done(var notice) ->
                                    Reply.created(
                                            NoticeBody.of(notice, notices.stateOf(notice)),
                                            "/notices/" + notice.id().value());
                            case NoticeOutcome.Refused(var reason, var detail) ->
                                    Reply.refused(reason, detail);
                        });
    }
}
