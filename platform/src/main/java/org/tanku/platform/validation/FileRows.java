package org.tanku.platform.validation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.validation.ProjectFile.Design;
import org.tanku.platform.validation.ProjectFile.Engagement;
import org.tanku.platform.validation.ProjectFile.Opinion;
import org.tanku.platform.validation.ProjectFile.Question;
import org.tanku.platform.validation.ProjectFile.QuestionId;
import org.tanku.platform.validation.ProjectFile.Remark;
import org.tanku.platform.validation.ProjectFile.SendingBack;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The tables of what comes before registration (审定案卷表): inserts only.
@Repository
class FileRows {
    private final JdbcClient db;

    FileRows(JdbcClient db) {
        this.db = db;
    }

    /// Lets one at a time work on a project's file, until the transaction ends.
    void lock(ProjectId project) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:project, 2))")
                .param("project", project.value().toString())
                .query((_, _) -> project)
                .single();
    }

    void insert(ProjectId project, Design design, Acting acting) {
        db.sql(
                        """
                        insert into validation.design
                               (id, project_id, t_co2e_per_year, basis, summary,
                                submitted_by, submitted_at)
                        values (:id, :project, :yearly, :basis, :summary, :by, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("project", project.value())
                .param("yearly", design.yearly().value())
                .param("basis", design.basis())
                .param("summary", design.summary())
                .param("by", acting.person().value())
                .param("at", Timestamp.from(design.at()))
                .update();
    }

    void insertEngagement(ProjectId project, Acting acting, Instant at) {
        db.sql(
                        """
                        insert into validation.engagement (project_id, body, person, begun_at)
                        values (:project, :body, :person, :at)
                        """)
                .param("project", project.value())
                .param("body", acting.organisation().value())
                .param("person", acting.person().value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void insertQuestion(ProjectId project, String text, Acting acting, Instant at) {
        db.sql(
                        """
                        insert into validation.question (id, project_id, text, asked_by, asked_at)
                        values (:id, :project, :text, :by, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("project", project.value())
                .param("text", text)
                .param("by", acting.person().value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void insertAnswer(QuestionId question, Remark answer) {
        db.sql(
                        """
                        insert into validation.answer
                               (question_id, text, answered_by, answered_at)
                        values (:question, :text, :by, :at)
                        """)
                .param("question", question.value())
                .param("text", answer.text())
                .param("by", answer.by().value())
                .param("at", Timestamp.from(answer.at()))
                .update();
    }

    void insertClosing(QuestionId question, Remark closing) {
        db.sql(
                        """
                        insert into validation.closing (question_id, remark, closed_by, closed_at)
                        values (:question, :text, :by, :at)
                        """)
                .param("question", question.value())
                .param("text", closing.text())
                .param("by", closing.by().value())
                .param("at", Timestamp.from(closing.at()))
                .update();
    }

    void insert(ProjectId project, Opinion opinion) {
        db.sql(
                        """
                        insert into validation.opinion
                               (project_id, positive, text, body, person, stated_at)
                        values (:project, :positive, :text, :body, :person, :at)
                        """)
                .param("project", project.value())
                .param("positive", opinion.positive())
                .param("text", opinion.text())
                .param("body", opinion.body().value())
                .param("person", opinion.person().value())
                .param("at", Timestamp.from(opinion.at()))
                .update();
    }

    void insert(ProjectId project, SendingBack back) {
        db.sql(
                        """
                        insert into validation.sending_back (project_id, reason, officer, sent_at)
                        values (:project, :reason, :officer, :at)
                        """)
                .param("project", project.value())
                .param("reason", back.reason())
                .param("officer", back.officer().value())
                .param("at", Timestamp.from(back.at()))
                .update();
    }

    ProjectFile read(ProjectId project) {
        return new ProjectFile(
                project,
                designs(project),
                engagements(project),
                questions(project),
                opinions(project),
                sendingsBack(project));
    }

    private List<Design> designs(ProjectId project) {
        return db.sql(
                        """
                        select t_co2e_per_year, basis, summary, submitted_at
                          from validation.design
                         where project_id = :project
                         order by submitted_at, id
                        """)
                .param("project", project.value())
                .query((row, _) ->
                        new Design(
                                new TonnesCO2e(row.getDouble("t_co2e_per_year")),
                                row.getString("basis"),
                                row.getString("summary"),
                                row.getTimestamp("submitted_at").toInstant()))
                .list();
    }

    private List<Engagement> engagements(ProjectId project) {
        return db.sql(
                        """
                        select body, person, begun_at
                          from validation.engagement
                         where project_id = :project
                        """)
                .param("project", project.value())
                .query((row, _) ->
                        new Engagement(
                                new PartyId(row.getObject("body", UUID.class)),
                                new PartyId(row.getObject("person", UUID.class)),
                                row.getTimestamp("begun_at").toInstant()))
                .list();
    }

    private List<Question> questions(ProjectId project) {
        return db.sql(
                        """
                        select q.id, q.text, q.asked_at,
                               a.text as answer, a.answered_by, a.answered_at,
                               c.remark, c.closed_by, c.closed_at
                          from validation.question q
                          left join validation.answer a on a.question_id = q.id
                          left join validation.closing c on c.question_id = q.id
                         where q.project_id = :project
                         order by q.asked_at, q.id
                        """)
                .param("project", project.value())
                .query((row, _) ->
                        new Question(
                                new QuestionId(row.getObject("id", UUID.class)),
                                row.getString("text"),
                                row.getTimestamp("asked_at").toInstant(),
                                remark(row, "answer", "answered_by", "answered_at"),
                                remark(row, "remark", "closed_by", "closed_at")))
                .list();
    }

    private static List<Remark> remark(ResultSet row, String text, String by, String at)
            throws SQLException {
        String told = row.getString(text);
        return told == null
                ? List.of()
                : List.of(
                        new Remark(
                                told,
                                new PartyId(row.getObject(by, UUID.class)),
                                row.getTimestamp(at).toInstant()));
    }

    private List<Opinion> opinions(ProjectId project) {
        return db.sql(
                        """
                        select positive, text, body, person, stated_at
                          from validation.opinion
                         where project_id = :project
                        """)
                .param("project", project.value())
                .query((row, _) ->
                        new Opinion(
                                row.getBoolean("positive"),
                                row.getString("text"),
                                new PartyId(row.getObject("body", UUID.class)),
                                new PartyId(row.getObject("person", UUID.class)),
                                row.getTimestamp("stated_at").toInstant()))
                .list();
    }

    private List<SendingBack> sendingsBack(ProjectId project) {
        return db.sql(
                        """
                        select reason, officer, sent_at
                          from validation.sending_back
                         where project_id = :project
                        """)
                .param("project", project.value())
                .query((row, _) ->
                        new SendingBack(
                                row.getString("reason"),
                                new PartyId(row.getObject("officer", UUID.class)),
                                row.getTimestamp("sent_at").toInstant()))
                .list();
    }
}
