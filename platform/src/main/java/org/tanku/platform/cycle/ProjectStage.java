package org.tanku.platform.cycle;

import org.tanku.platform.notice.Notice;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Role;

import java.time.Instant;
import java.util.Optional;

/// Where a project stands, from its proposal on (项目阶段).
public sealed interface ProjectStage {
    /// Since when it stands there.
    Instant since();

    /// Who acts next; nobody where it is over, or the public has its say.
    Optional<Role> next();

    /// Proposed; the design is not before the public yet (待公示设计).
    record Proposed(Instant since) implements ProjectStage {
        @Override
        public Optional<Role> next() {
            return Optional.of(Role.PROJECT_DEVELOPER);
        }
    }

    /// The public has its say on the design (设计公示中).
    record OnNotice(Notice notice) implements ProjectStage {
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
    record AnswersDue(Notice notice, Instant since) implements ProjectStage {
        @Override
        public Optional<Role> next() {
            return Optional.of(Role.PROJECT_DEVELOPER);
        }
    }

    /// No body has taken it on (待审定).
    record AwaitingValidation(Instant since) implements ProjectStage {
        @Override
        public Optional<Role> next() {
            return Optional.of(Role.VERIFIER);
        }
    }

    /// A body validates (审定中).
    ///
    /// @param unanswered questions that wait for the developer
    record Validating(PartyId body, Instant since, long unanswered) implements ProjectStage {
        @Override
        public Optional<Role> next() {
            return Optional.of(unanswered > 0 ? Role.PROJECT_DEVELOPER : Role.VERIFIER);
        }
    }

    /// The body agrees, the bureau decides (待备案).
    record AwaitingRegistration(Instant since) implements ProjectStage {
        @Override
        public Optional<Role> next() {
            return Optional.of(Role.BUREAU_OFFICER);
        }
    }

    /// The body does not agree (审定不同意).
    record NotValidated(Instant since) implements ProjectStage {
        @Override
        public Optional<Role> next() {
            return Optional.empty();
        }
    }

    /// The bureau sent it back (已退回).
    record SentBack(Instant since) implements ProjectStage {
        @Override
        public Optional<Role> next() {
            return Optional.empty();
        }
    }

    /// Registered; its reports have stages of their own (已备案).
    record Registered(Instant since) implements ProjectStage {
        @Override
        public Optional<Role> next() {
            return Optional.of(Role.MEASURER);
        }
    }
}
