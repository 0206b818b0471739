package org.tanku.platform.cycle.web;

import org.tanku.platform.cycle.ProjectStage;
import org.tanku.platform.cycle.ReportStage;

import java.time.Instant;
import java.util.UUID;

/// A stage as a page tells it (阶段说明).
///
/// @param name by which messages know it
/// @param badge class of its badge
/// @param page where more can be read; empty where there is none
record Told(String name, String badge, Instant since, String page) {
    static Told of(ProjectStage stage) {
        String badge =
                switch (stage) {
                    case ProjectStage.Registered _ -> "good";
                    case ProjectStage.NotValidated _, ProjectStage.SentBack _ -> "bad";
                    case ProjectStage.OnNotice _ -> "published";
                    case ProjectStage.Proposed _,
                            ProjectStage.AnswersDue _,
                            ProjectStage.AwaitingValidation _,
                            ProjectStage.Validating _,
                            ProjectStage.AwaitingRegistration _ ->
                            "warn";
                };
        String page =
                switch (stage) {
                    case ProjectStage.OnNotice(var notice) -> "/notices/" + notice.id().value();
                    case ProjectStage.AnswersDue(var notice, _) ->
                            "/notices/" + notice.id().value();
                    case ProjectStage.Proposed _,
                            ProjectStage.AwaitingValidation _,
                            ProjectStage.Validating _,
                            ProjectStage.AwaitingRegistration _,
                            ProjectStage.NotValidated _,
                            ProjectStage.SentBack _,
                            ProjectStage.Registered _ ->
                            "";
                };
        return new Told(stage.getClass().getSimpleName(), badge, stage.since(), page);
    }

    static Told of(ReportStage stage) {
        String badge =
                switch (stage) {
                    case ReportStage.Issued _ -> "good";
                    case ReportStage.NotAgreed _ -> "bad";
                    case ReportStage.OnNotice _ -> "published";
                    case ReportStage.AwaitingVerification _,
                            ReportStage.AwaitingNotice _,
                            ReportStage.AnswersDue _,
                            ReportStage.AwaitingIssue _,
                            ReportStage.AwaitingCheck _ ->
                            "warn";
                };
        String page =
                switch (stage) {
                    case ReportStage.OnNotice(_, var notice) -> "/notices/" + notice.id().value();
                    case ReportStage.AnswersDue(_, var notice, _) ->
                            "/notices/" + notice.id().value();
                    case ReportStage.Issued(_, var block) -> "/blocks/" + block.id();
                    case ReportStage.NotAgreed(var statement) -> page(statement.id().value());
                    case ReportStage.AwaitingNotice(var statement) -> page(statement.id().value());
                    case ReportStage.AwaitingIssue(var statement, _) ->
                            page(statement.id().value());
                    case ReportStage.AwaitingCheck(var statement, _) ->
                            page(statement.id().value());
                    case ReportStage.AwaitingVerification _ -> "";
                };
        return new Told(stage.getClass().getSimpleName(), badge, stage.since(), page);
    }

    private static String page(UUID statement) {
        return "/statements/" + statement;
    }
}
