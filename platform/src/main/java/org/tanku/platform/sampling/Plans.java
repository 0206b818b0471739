package org.tanku.platform.sampling;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.method.tree.EquationSet;
import org.tanku.kernel.quantity.Mu;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.sampling.SamplingPlan.Place;
import org.tanku.platform.sampling.SamplingPlan.Stratum;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The tables of plans, their strata and plots (抽样方案表): inserts only.
@Repository
class Plans {
    private final JdbcClient db;

    Plans(JdbcClient db) {
        this.db = db;
    }

    /// How the two numbers of a plan were found, as JSON (计算过程).
    record Traces(String needed, String inAll) {}

    void insert(SamplingPlan plan, int ordinal, Traces traces) {
        db.sql(
                        """
                        insert into sampling.plan
                               (id, number, project_id, ordinal, first_day, last_day, edition_id,
                                grouping, equations, parameter_set, plot_area_m2, plot_area_source,
                                precision_1, precision_source, t_1, t_source, seed, needed, in_all,
                                needed_trace, in_all_trace, planner_id, planner_person, planned_at)
                        values (:id, :number, :project, :ordinal, :first, :last, :edition,
                                :grouping, :equations, :parameters, :area, :areaSource,
                                :precision, :precisionSource, :t, :tSource, :seed, :needed, :all,
                                :neededTrace, :allTrace, :planner, :person, :at)
                        """)
                .param("id", plan.id().value())
                .param("number", plan.number())
                .param("project", plan.project().value())
                .param("ordinal", ordinal)
                .param("first", plan.firstDay())
                .param("last", plan.lastDay())
                .param("edition", plan.edition().value())
                .param("grouping", plan.grouping().name())
                .param("equations", plan.equations().id())
                .param("parameters", plan.parameterSet())
                .param("area", plan.plotArea_m2().value())
                .param("areaSource", plan.plotArea_m2().source())
                .param("precision", plan.precision().value())
                .param("precisionSource", plan.precision().source())
                .param("t", plan.t().value())
                .param("tSource", plan.t().source())
                .param("seed", plan.seed())
                .param("needed", plan.needed())
                .param("all", plan.inAll())
                .param("neededTrace", traces.needed())
                .param("allTrace", traces.inAll())
                .param("planner", plan.plannedBy().value())
                .param("person", plan.plannedByPerson().value())
                .param("at", Timestamp.from(plan.plannedAt()))
                .update();
        for (int i = 0; i < plan.strata().size(); i++) {
            insert(plan.id(), i + 1, plan.strata().get(i));
        }
    }

    private void insert(PlanId plan, int ordinal, Stratum stratum) {
        db.sql(
                        """
                        insert into sampling.stratum
                               (plan_id, ordinal, name, area_mu, stands, mean_m3_per_hm2,
                                deviation_m3_per_hm2, source, plots)
                        values (:plan, :ordinal, :name, :area, :stands, :mean,
                                :deviation, :source, :plots)
                        """)
                .param("plan", plan.value())
                .param("ordinal", ordinal)
                .param("name", stratum.name())
                .param("area", stratum.area().value())
                .param(
                        "stands",
                        stratum.stands().stream().map(StandCode::toString).toArray(String[]::new))
                .param("mean", stratum.expected().mean_m3PerHm2())
                .param("deviation", stratum.expected().deviation_m3PerHm2())
                .param("source", stratum.expected().source())
                .param("plots", stratum.plots())
                .update();
    }

    void insertPlots(PlanId plan, List<SamplingPlan.Planned> plots) {
        int ordinal = 0;
        for (SamplingPlan.Planned each : plots) {
            db.sql(
                            """
                            insert into sampling.planned_plot (plan_id, ordinal, code, stratum)
                            values (:plan, :ordinal, :code, :stratum)
                            """)
                    .param("plan", plan.value())
                    .param("ordinal", ++ordinal)
                    .param("code", each.code())
                    .param("stratum", each.stratum())
                    .update();
            if (each.place() instanceof Place.At(var stand, var latitude, var longitude)) {
                db.sql(
                                """
                                insert into sampling.place
                                       (plan_id, code, stand_code, latitude_deg, longitude_deg)
                                values (:plan, :code, :stand, :latitude, :longitude)
                                """)
                        .param("plan", plan.value())
                        .param("code", each.code())
                        .param("stand", stand.toString())
                        .param("latitude", latitude)
                        .param("longitude", longitude)
                        .update();
            }
        }
    }

    int countOf(ProjectId project) {
        return db.sql("select count(*) from sampling.plan where project_id = :project")
                .param("project", project.value())
                .query(Integer.class)
                .single();
    }

    Optional<SamplingPlan> find(PlanId id) {
        return db.sql("select * from sampling.plan where id = :id")
                .param("id", id.value())
                .query(this::plan)
                .optional();
    }

    List<SamplingPlan> list(ProjectId project) {
        return db.sql(
                        """
                        select *
                          from sampling.plan
                         where project_id = :project
                         order by ordinal desc
                        """)
                .param("project", project.value())
                .query(this::plan)
                .list();
    }

    Traces getTraces(PlanId id) {
        return db.sql("select needed_trace, in_all_trace from sampling.plan where id = :id")
                .param("id", id.value())
                .query((row, _) -> new Traces(row.getString(1), row.getString(2)))
                .single();
    }

    List<SamplingPlan.Planned> listPlots(PlanId id) {
        return db.sql(
                        """
                        select p.code, p.stratum, a.stand_code, a.latitude_deg, a.longitude_deg
                          from sampling.planned_plot p
                          left join sampling.place a using (plan_id, code)
                         where p.plan_id = :id
                         order by p.ordinal
                        """)
                .param("id", id.value())
                .query((row, _) ->
                        new SamplingPlan.Planned(
                                row.getString("code"), row.getString("stratum"), place(row)))
                .list();
    }

    private static Place place(ResultSet row) throws SQLException {
        String stand = row.getString("stand_code");
        return stand == null
                ? new Place.OnSite()
                : new Place.At(
                        StandCode.parse(stand),
                        row.getDouble("latitude_deg"),
                        row.getDouble("longitude_deg"));
    }

    private SamplingPlan plan(ResultSet row, int number) throws SQLException {
        PlanId id = new PlanId(row.getObject("id", UUID.class));
        return new SamplingPlan(
                id,
                row.getString("number"),
                new ProjectId(row.getObject("project_id", UUID.class)),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                new EditionId(row.getObject("edition_id", UUID.class)),
                Grouping.valueOf(row.getString("grouping")),
                EquationSet.find(row.getString("equations")).orElseThrow(),
                row.getString("parameter_set"),
                new Sourced(row.getDouble("plot_area_m2"), row.getString("plot_area_source")),
                new Sourced(row.getDouble("precision_1"), row.getString("precision_source")),
                new Sourced(row.getDouble("t_1"), row.getString("t_source")),
                row.getLong("seed"),
                row.getInt("needed"),
                row.getInt("in_all"),
                strata(id),
                new PartyId(row.getObject("planner_id", UUID.class)),
                new PartyId(row.getObject("planner_person", UUID.class)),
                row.getTimestamp("planned_at").toInstant());
    }

    private List<Stratum> strata(PlanId id) {
        return db.sql(
                        """
                        select name, area_mu, stands, mean_m3_per_hm2, deviation_m3_per_hm2, source,
                               plots
                          from sampling.stratum
                         where plan_id = :id
                         order by ordinal
                        """)
                .param("id", id.value())
                .query((row, _) ->
                        new Stratum(
                                row.getString("name"),
                                new Mu(row.getDouble("area_mu")),
                                Stream.of((String[]) row.getArray("stands").getArray())
                                        .map(StandCode::parse)
                                        .toList(),
                                new PlanDraft.Expected(
                                        row.getDouble("mean_m3_per_hm2"),
                                        row.getDouble("deviation_m3_per_hm2"),
                                        row.getString("source")),
                                row.getInt("plots")))
                .list();
    }
}
