package org.tanku.platform.notice;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.kernel.method.Scheme;
import org.tanku.platform.notice.Notice.Answer;
import org.tanku.platform.notice.Notice.Comment;
import org.tanku.platform.notice.Notice.CommentId;
import org.tanku.platform.notice.Notice.Covering;
import org.tanku.platform.notice.Notice.Withdrawal;
import org.tanku.platform.party.Party.PersonalName;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Region;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The tables of notices and comments (公示表): inserts only.
@Repository
class NoticeRows {
    private static final String NOTICES =
            """
            select n.id, n.number, n.subject_kind, n.subject_id, n.step, n.scheme, n.region,
                   n.title, n.summary, n.first_day, n.last_day, n.working_days, n.period_source,
                   n.publisher_id, n.published_at,
                   w.reason as withdrawn_because, w.withdrawn_by, w.withdrawn_at
              from notice.notice n
              left join notice.withdrawal w on w.notice_id = n.id
            """;
    private static final String COMMENTS =
            """
            select c.id, c.notice_id, c.text, c.signature, c.contact, c.made_at,
                   a.text as answer, a.answered_by, a.answered_at,
                   k.reason as covered_because, k.covered_by, k.covered_at
              from notice.comment c
              left join notice.answer a on a.comment_id = c.id
              left join notice.covering k on k.comment_id = c.id
            """;

    private final JdbcClient db;

    NoticeRows(JdbcClient db) {
        this.db = db;
    }

    /// Lets one at a time work on a subject, until the transaction ends.
    void lock(Subject subject) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:subject, 1))")
                .param("subject", subject.toString())
                .query((_, _) -> subject)
                .single();
    }

    String nextNumber(int year) {
        int next =
                db.sql(
                                """
                                insert into notice.counter (year, last)
                                values (:year, 1)
                                    on conflict (year) do update
                                   set last = counter.last + 1
                                returning last
                                """)
                        .param("year", year)
                        .query(Integer.class)
                        .single();
        return "PN-%d-%04d".formatted(year, next);
    }

    void insert(Notice notice, PartyId person) {
        db.sql(
                        """
                        insert into notice.notice
                               (id, number, subject_kind, subject_id, step, scheme, region, title,
                                summary, first_day, last_day, working_days, period_source,
                                publisher_id, published_by, published_at)
                        values (:id, :number, :kind, :subject, :step, :scheme, :region, :title,
                                :summary, :first, :last, :days, :source,
                                :publisher, :person, :at)
                        """)
                .param("id", notice.id().value())
                .param("number", notice.number())
                .param("kind", notice.subject().kind().name())
                .param("subject", notice.subject().id())
                .param("step", notice.step().name())
                .param("scheme", notice.scheme().name())
                .param("region", notice.region().code())
                .param("title", notice.title())
                .param("summary", notice.summary())
                .param("first", notice.firstDay())
                .param("last", notice.lastDay())
                .param("days", notice.workingDays())
                .param("source", notice.periodSource())
                .param("publisher", notice.publisher().value())
                .param("person", person.value())
                .param("at", Timestamp.from(notice.publishedAt()))
                .update();
    }

    void insert(Notice.Id notice, Withdrawal withdrawal) {
        db.sql(
                        """
                        insert into notice.withdrawal
                               (notice_id, reason, withdrawn_by, withdrawn_at)
                        values (:id, :reason, :by, :at)
                        """)
                .param("id", notice.value())
                .param("reason", withdrawal.reason())
                .param("by", withdrawal.by().value())
                .param("at", Timestamp.from(withdrawal.at()))
                .update();
    }

    void insert(Notice.Id notice, CommentDraft draft, Instant at) {
        db.sql(
                        """
                        insert into notice.comment
                               (id, notice_id, text, signature, contact, made_at)
                        values (:id, :notice, :text, :signature, :contact, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("notice", notice.value())
                .param("text", draft.text())
                .param("signature", draft.signature())
                .param("contact", draft.contact())
                .param("at", Timestamp.from(at))
                .update();
    }

    void insert(CommentId comment, Answer answer) {
        db.sql(
                        """
                        insert into notice.answer (comment_id, text, answered_by, answered_at)
                        values (:id, :text, :by, :at)
                        """)
                .param("id", comment.value())
                .param("text", answer.text())
                .param("by", answer.by().value())
                .param("at", Timestamp.from(answer.at()))
                .update();
    }

    void insert(CommentId comment, Covering covering) {
        db.sql(
                        """
                        insert into notice.covering (comment_id, reason, covered_by, covered_at)
                        values (:id, :reason, :by, :at)
                        """)
                .param("id", comment.value())
                .param("reason", covering.reason())
                .param("by", covering.by().value())
                .param("at", Timestamp.from(covering.at()))
                .update();
    }

    Optional<Notice> find(Notice.Id id) {
        return db.sql(NOTICES + " where n.id = :id")
                .param("id", id.value())
                .query((row, _) -> notice(row))
                .optional();
    }

    /// The newest about a subject, withdrawn or not.
    Optional<Notice> findLatest(Subject subject) {
        return db.sql(
                        NOTICES
                                + """
                                 where n.subject_kind = :kind and n.subject_id = :id
                                 order by n.published_at desc, n.number desc
                                 limit 1
                                """)
                .param("kind", subject.kind().name())
                .param("id", subject.id())
                .query((row, _) -> notice(row))
                .optional();
    }

    /// The newest first.
    List<Notice> list(int atMost) {
        return db.sql(NOTICES + " order by n.published_at desc, n.number desc limit :most")
                .param("most", atMost)
                .query((row, _) -> notice(row))
                .list();
    }

    private Notice notice(ResultSet row) throws SQLException {
        Notice.Id id = new Notice.Id(row.getObject("id", UUID.class));
        String withdrawn = row.getString("withdrawn_because");
        return new Notice(
                id,
                row.getString("number"),
                new Subject(
                        Subject.Kind.valueOf(row.getString("subject_kind")),
                        row.getObject("subject_id", UUID.class)),
                Step.valueOf(row.getString("step")),
                Scheme.valueOf(row.getString("scheme")),
                new Region(row.getString("region")),
                row.getString("title"),
                row.getString("summary"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getInt("working_days"),
                row.getString("period_source"),
                new PartyId(row.getObject("publisher_id", UUID.class)),
                row.getTimestamp("published_at").toInstant(),
                comments(id),
                withdrawn == null
                        ? List.of()
                        : List.of(
                                new Withdrawal(
                                        withdrawn,
                                        new PartyId(row.getObject("withdrawn_by", UUID.class)),
                                        row.getTimestamp("withdrawn_at").toInstant())));
    }

    private List<Comment> comments(Notice.Id notice) {
        return db.sql(COMMENTS + " where c.notice_id = :id order by c.made_at, c.id")
                .param("id", notice.value())
                .query((row, _) -> comment(row))
                .list();
    }

    private static Comment comment(ResultSet row) throws SQLException {
        List<Answer> answers =
                row.getString("answer") == null
                        ? List.of()
                        : List.of(
                                new Answer(
                                        row.getString("answer"),
                                        new PartyId(row.getObject("answered_by", UUID.class)),
                                        row.getTimestamp("answered_at").toInstant()));
        List<Covering> coverings =
                row.getString("covered_because") == null
                        ? List.of()
                        : List.of(
                                new Covering(
                                        row.getString("covered_because"),
                                        new PartyId(row.getObject("covered_by", UUID.class)),
                                        row.getTimestamp("covered_at").toInstant()));
        return new Comment(
                new CommentId(row.getObject("id", UUID.class)),
                row.getString("text"),
                new PersonalName(row.getString("signature")),
                new PersonalName(row.getString("contact")),
                row.getTimestamp("made_at").toInstant(),
                answers,
                coverings);
    }
}
