package org.tanku.platform.sampling;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.tree.Plot;
import org.tanku.kernel.method.tree.Tree;
import org.tanku.kernel.method.tree.TreeCode;
import org.tanku.kernel.method.tree.TreeStatus;
import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.sampling.PlotRound.Days;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The tables of measured plots and trees (样地实测表): inserts only.
@Repository
class Rounds {
    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;

    Rounds(JdbcClient db, NamedParameterJdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    void insert(PlotRound round, Days days, int ordinal) {
        db.sql(
                        """
                        insert into sampling.round
                               (id, number, plan_id, ordinal, origin, first_day, last_day, digest,
                                adder_id, adder_person, added_at)
                        values (:id, :number, :plan, :ordinal, :origin, :first, :last, :digest,
                                :adder, :person, :at)
                        """)
                .param("id", round.id().value())
                .param("number", round.number())
                .param("plan", round.plan().value())
                .param("ordinal", ordinal)
                .param("origin", round.origin())
                .param("first", days.first())
                .param("last", days.last())
                .param("digest", round.digest())
                .param("adder", round.addedBy().value())
                .param("person", round.addedByPerson().value())
                .param("at", Timestamp.from(round.addedAt()))
                .update();
        int number = 0;
        for (Plot plot : round.plots()) {
            db.sql(
                            """
                            insert into sampling.measured_plot
                                   (round_id, ordinal, code, stratum, area_m2)
                            values (:round, :ordinal, :code, :stratum, :area)
                            """)
                    .param("round", round.id().value())
                    .param("ordinal", ++number)
                    .param("code", plot.code())
                    .param("stratum", plot.stratum())
                    .param("area", plot.area().value())
                    .update();
        }
        insertTrees(round);
    }

    private void insertTrees(PlotRound round) {
        SqlParameterSource[] rows = new SqlParameterSource[round.trees().size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(round, i);
        }
        batches.batchUpdate(
                """
                insert into sampling.measured_tree
                       (round_id, ordinal, plot, number, species, status, dbh_cm, height_m,
                        confirmed, survey)
                values (:round, :ordinal, :plot, :number, :species, :status, :dbh, :height,
                        :confirmed, :survey)
                """,
                rows);
    }

    private static SqlParameterSource row(PlotRound round, int at) {
        Tree tree = round.trees().get(at);
        MapSqlParameterSource row =
                new MapSqlParameterSource()
                        .addValue("round", round.id().value())
                        .addValue("ordinal", at + 1)
                        .addValue("plot", tree.code().plot())
                        .addValue("number", tree.code().number())
                        .addValue("species", tree.species())
                        .addValue("status", tree.status().name())
                        .addValue("confirmed", round.confirmed().contains(tree.code()))
                        .addValue("survey", tree.survey());
        return switch (tree.diameter()) {
            case Reading.Measured<Centimetres>(var dbh) ->
                    height(row.addValue("dbh", dbh.value()), tree.height());
            case Reading.NotMeasured<Centimetres>(var because) ->
                    throw new IllegalArgumentException("a tree without a diameter: " + because);
        };
    }

    private static SqlParameterSource height(MapSqlParameterSource row, Reading<Metres> height) {
        return switch (height) {
            case Reading.Measured<Metres>(var measured) -> row.addValue("height", measured.value());
            case Reading.NotMeasured<Metres> _ -> row.addValue("height", null, Types.DOUBLE);
        };
    }

    int countOf(PlanId plan) {
        return db.sql("select count(*) from sampling.round where plan_id = :plan")
                .param("plan", plan.value())
                .query(Integer.class)
                .single();
    }

    Optional<PlotRound> find(RoundId id) {
        return db.sql("select * from sampling.round where id = :id")
                .param("id", id.value())
                .query(this::round)
                .optional();
    }

    List<PlotRound> list(PlanId plan) {
        return db.sql(
                        """
                        select *
                          from sampling.round
                         where plan_id = :plan
                         order by ordinal desc
                        """)
                .param("plan", plan.value())
                .query(this::round)
                .list();
    }

    private PlotRound round(ResultSet row, int number) throws SQLException {
        RoundId id = new RoundId(row.getObject("id", UUID.class));
        return new PlotRound(
                id,
                row.getString("number"),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getString("origin"),
                days(row),
                row.getString("digest"),
                plots(id),
                trees(id),
                confirmed(id),
                new PartyId(row.getObject("adder_id", UUID.class)),
                new PartyId(row.getObject("adder_person", UUID.class)),
                row.getTimestamp("added_at").toInstant());
    }

    private static Reading<Days> days(ResultSet row) throws SQLException {
        LocalDate first = row.getObject("first_day", LocalDate.class);
        return first == null
                ? Reading.missing(PlotRound.NO_DAYS)
                : Reading.of(new Days(first, row.getObject("last_day", LocalDate.class)));
    }

    private List<Plot> plots(RoundId id) {
        return db.sql(
                        """
                        select code, stratum, area_m2
                          from sampling.measured_plot
                         where round_id = :id
                         order by ordinal
                        """)
                .param("id", id.value())
                .query((row, _) ->
                        new Plot(
                                row.getString("code"),
                                row.getString("stratum"),
                                new SquareMetres(row.getDouble("area_m2"))))
                .list();
    }

    private List<Tree> trees(RoundId id) {
        return db.sql(
                        """
                        select plot, number, species, status, dbh_cm, height_m, survey
                          from sampling.measured_tree
                         where round_id = :id
                         order by ordinal
                        """)
                .param("id", id.value())
                .query(Rounds::tree)
                .list();
    }

    private static Tree tree(ResultSet row, int number) throws SQLException {
        double height = row.getDouble("height_m");
        boolean none = row.wasNull();
        return new Tree(
                new TreeCode(row.getString("plot"), row.getString("number")),
                row.getString("species"),
                TreeStatus.valueOf(row.getString("status")),
                Reading.of(new Centimetres(row.getDouble("dbh_cm"))),
                none ? PlotRound.noHeight() : Reading.of(new Metres(height)),
                row.getString("survey"));
    }

    private Set<TreeCode> confirmed(RoundId id) {
        return new HashSet<>(
                db.sql(
                                """
                                select plot, number
                                  from sampling.measured_tree
                                 where round_id = :id
                                   and confirmed
                                """)
                        .param("id", id.value())
                        .query((row, _) -> new TreeCode(row.getString(1), row.getString(2)))
                        .list());
    }
}
