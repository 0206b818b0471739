package org.tanku.platform.notice;

import org.tanku.kernel.method.Scheme;
import org.tanku.platform.party.Party.PersonalName;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Region;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Something laid before the public (公示), as it was published, with what came in.
///
/// @param workingDays how many, by the period that held when it was published
/// @param periodSource the paper the period rests on
/// @param publisher the organisation that answers
public record Notice(
        Id id,
        String number,
        Subject subject,
        Step step,
        Scheme scheme,
        Region region,
        String title,
        String summary,
        LocalDate firstDay,
        LocalDate lastDay,
        int workingDays,
        String periodSource,
        PartyId publisher,
        Instant publishedAt,
        List<Comment> comments,
        List<Withdrawal> withdrawals) {
    /// Which notice (公示, internal; people use its number).
    public record Id(UUID value) {}

    /// That it no longer counts, and why (撤回).
    public record Withdrawal(String reason, PartyId by, Instant at) {}

    /// What somebody said (公示意见).
    ///
    /// @param signature as given, may be empty; whole for officers alone, who are noted
    /// @param contact how to reach who spoke; for officers alone, who are noted; may be empty
    public record Comment(
            CommentId id,
            String text,
            PersonalName signature,
            PersonalName contact,
            Instant at,
            List<Answer> answers,
            List<Covering> coverings) {
        public Comment {
            answers = List.copyOf(answers);
            coverings = List.copyOf(coverings);
        }

        /// As anybody may see it; empty when nobody signed.
        public String publicSignature() {
            return signature.isEmpty() ? "" : signature.masked();
        }

        public boolean isAnswered() {
            return !answers.isEmpty();
        }

        /// Whether an officer keeps it from the page.
        public boolean isCovered() {
            return !coverings.isEmpty();
        }
    }

    /// Which comment (意见编号, internal).
    public record CommentId(UUID value) {}

    /// What the publisher answered (答复).
    public record Answer(String text, PartyId by, Instant at) {}

    /// Why an officer keeps a comment from the page (不予公开的理由).
    public record Covering(String reason, PartyId by, Instant at) {}

    /// Where a notice stands on a day (公示状态).
    public enum State {
        OPEN,
        ANSWERS_ARE_DUE,
        OVER,
        WITHDRAWN
    }

    public Notice {
        comments = List.copyOf(comments);
        withdrawals = List.copyOf(withdrawals);
    }

    public State stateOn(LocalDate today) {
        if (!withdrawals.isEmpty()) {
            return State.WITHDRAWN;
        }
        if (!today.isAfter(lastDay)) {
            return State.OPEN;
        }
        return unanswered() > 0 ? State.ANSWERS_ARE_DUE : State.OVER;
    }

    /// How many comments wait for an answer; what is kept from the page needs none.
    public long unanswered() {
        return comments.stream().filter(each -> !each.isAnswered() && !each.isCovered()).count();
    }
}
