package org.tanku.platform.project;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.kernel.method.RuleAnswer;
import org.tanku.kernel.method.eligibility.Evidence;
import org.tanku.kernel.quantity.Unit;
import org.tanku.platform.project.Declaration.Settled;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/// The tables of what was declared, and of the answers to the rules of the method (申报事项): inserts
/// only.
@Repository
class Declarations {
    private final JdbcClient db;

    Declarations(JdbcClient db) {
        this.db = db;
    }

    void insert(ProjectId id, Declaration declared, List<RuleAnswer> answers) {
        db.sql(
                        """
                        insert into project.declaration (project_id, started_on)
                        values (:id, :started)
                        """)
                .param("id", id.value())
                .param("started", declared.startedOn())
                .update();
        declared.evidence().forEach(each -> insert(id, each));
        for (Settled each : declared.settled()) {
            db.sql(
                            """
                            insert into project.settled_value
                                   (project_id, letter, value, unit, source)
                            values (:id, :letter, :value, :unit, :source)
                            """)
                    .param("id", id.value())
                    .param("letter", each.letter())
                    .param("value", each.value().value())
                    .param("unit", each.value().unit().name())
                    .param("source", each.source())
                    .update();
        }
        int ordinal = 0;
        for (RuleAnswer answer : answers) {
            insert(id, ++ordinal, answer);
        }
    }

    private void insert(ProjectId id, Evidence evidence) {
        switch (evidence) {
            case Evidence.Stated(var rule, var holds, var document) ->
                    db.sql(
                                    """
                                    insert into project.evidence
                                           (project_id, rule, document, holds)
                                    values (:id, :rule, :document, :holds)
                                    """)
                            .param("id", id.value())
                            .param("rule", rule)
                            .param("document", document)
                            .param("holds", holds)
                            .update();
            case Evidence.Figure(var rule, var value, var document) ->
                    db.sql(
                                    """
                                    insert into project.evidence
                                           (project_id, rule, document, figure, unit)
                                    values (:id, :rule, :document, :figure, :unit)
                                    """)
                            .param("id", id.value())
                            .param("rule", rule)
                            .param("document", document)
                            .param("figure", value.value())
                            .param("unit", value.unit().name())
                            .update();
        }
    }

    private void insert(ProjectId id, int ordinal, RuleAnswer answer) {
        if (!(answer instanceof RuleAnswer.Holds(var rule, var evidence))) {
            throw new IllegalArgumentException("a rule that does not hold is kept: " + answer);
        }
        db.sql(
                        """
                        insert into project.rule_answer (project_id, ordinal, rule, evidence)
                        values (:id, :ordinal, :rule, :evidence)
                        """)
                .param("id", id.value())
                .param("ordinal", ordinal)
                .param("rule", rule)
                .param("evidence", evidence)
                .update();
    }

    /// What was declared; a project proposed before declarations were kept began with its crediting
    /// period.
    Declaration get(ProjectId id) {
        LocalDate startedOn =
                db.sql(
                                """
                                select coalesce(d.started_on, p.crediting_first)
                                  from project.project p
                                  left join project.declaration d on d.project_id = p.id
                                 where p.id = :id
                                """)
                        .param("id", id.value())
                        .query(LocalDate.class)
                        .single();
        return new Declaration(startedOn, evidence(id), settled(id));
    }

    private List<Evidence> evidence(ProjectId id) {
        return db.sql(
                        """
                        select rule, document, holds, figure, unit
                          from project.evidence
                         where project_id = :id
                         order by rule
                        """)
                .param("id", id.value())
                .query(Declarations::evidence)
                .list();
    }

    private List<Settled> settled(ProjectId id) {
        return db.sql(
                        """
                        select letter, value, unit, source
                          from project.settled_value
                         where project_id = :id
                         order by letter
                        """)
                .param("id", id.value())
                .query((row, _) ->
                        new Settled(
                                row.getString("letter"),
                                Unit.valueOf(row.getString("unit"))
                                        .quantity(row.getDouble("value")),
                                row.getString("source")))
                .list();
    }

    List<RuleAnswer> listAnswers(ProjectId id) {
        return db.sql(
                        """
                        select rule, evidence
                          from project.rule_answer
                         where project_id = :id
                         order by ordinal
                        """)
                .param("id", id.value())
                .query((row, _) ->
                        (RuleAnswer) new RuleAnswer.Holds(row.getString(1), row.getString(2)))
                .list();
    }

    private static Evidence evidence(ResultSet row, int number) throws SQLException {
        String rule = row.getString("rule");
        String document = row.getString("document");
        double figure = row.getDouble("figure");
        return row.wasNull()
                ? new Evidence.Stated(rule, row.getBoolean("holds"), document)
                : new Evidence.Figure(
                        rule, Unit.valueOf(row.getString("unit")).quantity(figure), document);
    }
}
