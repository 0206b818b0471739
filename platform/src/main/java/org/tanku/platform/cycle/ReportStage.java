package org.tanku.platform.cycle;

import org.tanku.platform.notice.Notice;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.verification.VerificationStatement;

import java.time.Instant;
import java.util.Optional;

/// Where a monitoring report stands, from the measuring to the issue (报告阶段).
public sealed interface ReportStage {
    /// Since when it stands there.
    Instant since();

    /// Who acts next; nobody where it is over, or the public has its say.
    Optional<Role> next();

    /// Nobody has stated an opinion (待核查).
    ///
    /// @param openFindings findings that are not closed
    record AwaitingVerification(Instant since, long openFindings) implements ReportStage {
        @Override
        public Optional<Role> next() {
            return Optional.of(Role.VERIFIER);
        }
    }

    /// The verifier does not agree; the period is free again (核查不同意).
    record NotAgreed(VerificationStatement statement) implements ReportStage {
        @Override
        public Instant since() {
            return statement.at();
        }

        @Override
        public Optional<Role> next() {
            return Optional.of(Role.MEASURER);
        }
    }

    /// The result is not before the public yet (待公示结果).
    record AwaitingNotice(VerificationStatement statement) implements ReportStage {
        @Override
        public Instant since() {
            return statement.at();
        }

        @Override
        public Optional<Role> next() {
            return Optional.of(Role.VERIFIER);
        }
    }

    /// The public has its say on the result (结果公示中).
    record OnNotice(VerificationStatement statement, Notice notice) implements ReportStage {
        @Override
        public Instant since() {
            return notice.publishedAt();
        }

        @Override
        public Optional<Role> next() {
            return Optional.empty();
        }
    }

    /// The days are over, comments wait for their answers (待答复意见).
    record AnswersDue(VerificationStatement statement, Notice notice, Instant since)
            implements ReportStage {
        @Override
        public Optional<Role> next() {
            return Optional.of(Role.VERIFIER);
        }
    }

    /// An officer may apply for the issue (待申请签发).
    record AwaitingIssue(VerificationStatement statement, Instant since) implements ReportStage {
        @Override
        public Optional<Role> next() {
            return Optional.of(Role.REGISTRY_OFFICER);
        }
    }

    /// Another officer checks the issue (待复核).
    record AwaitingCheck(VerificationStatement statement, Instant since) implements ReportStage {
        @Override
        public Optional<Role> next() {
            return Optional.of(Role.REGISTRY_OFFICER);
        }
    }

    /// Units are in the books (已签发).
    record Issued(VerificationStatement statement, UnitBlock block) implements ReportStage {
        @Override
        public Instant since() {
            return statement.at();
        }

        @Override
        public Optional<Role> next() {
            return Optional.empty();
        }
    }
}
