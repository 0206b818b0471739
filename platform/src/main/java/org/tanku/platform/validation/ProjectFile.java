package org.tanku.platform.validation;

import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.project.ProjectId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All that came in before a project is registered (审定案卷). Lists of what can be there once have one
/// element at most.
///
/// @param designs the newest last
public record ProjectFile(
        ProjectId project,
        List<Design> designs,
        List<Engagement> engagements,
        List<Question> questions,
        List<Opinion> opinions,
        List<SendingBack> sendingsBack) {
    /// What the developer plans, and how much it is to remove (项目设计).
    ///
    /// @param yearly the developer's ex-ante estimate of a year
    /// @param basis what the estimate rests on
    public record Design(TonnesCO2e yearly, String basis, String summary, Instant at) {}

    /// Which body validates (审定受理).
    public record Engagement(PartyId body, PartyId person, Instant at) {}

    /// Something the body wants explained or mended (审定发现).
    public record Question(
            QuestionId id, String text, Instant at, List<Remark> answers, List<Remark> closings) {
        public Question {
            answers = List.copyOf(answers);
            closings = List.copyOf(closings);
        }

        public boolean isOpen() {
            return closings.isEmpty();
        }

        /// Whether the developer is to answer.
        public boolean waitsForAnswer() {
            return isOpen() && answers.isEmpty();
        }
    }

    /// Which question (审定发现编号, internal).
    public record QuestionId(UUID value) {}

    /// What was said to a question (说明).
    public record Remark(String text, PartyId by, Instant at) {}

    /// What the body says of the project (审定意见).
    public record Opinion(
            boolean positive, String text, PartyId body, PartyId person, Instant at) {}

    /// That the bureau does not register it (退回).
    public record SendingBack(String reason, PartyId officer, Instant at) {}

    public ProjectFile {
        designs = List.copyOf(designs);
        engagements = List.copyOf(engagements);
        questions = List.copyOf(questions);
        opinions = List.copyOf(opinions);
        sendingsBack = List.copyOf(sendingsBack);
    }

    public Optional<Design> findDesign() {
        return designs.isEmpty() ? Optional.empty() : Optional.of(designs.getLast());
    }

    public Optional<Engagement> findEngagement() {
        return engagements.stream().findFirst();
    }

    public Optional<Opinion> findOpinion() {
        return opinions.stream().findFirst();
    }

    public boolean isSentBack() {
        return !sendingsBack.isEmpty();
    }
}
