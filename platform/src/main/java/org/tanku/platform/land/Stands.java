package org.tanku.platform.land;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.kernel.forest.CanopyDensity;
import org.tanku.kernel.forest.ForestCategory;
import org.tanku.kernel.forest.LandCategory;
import org.tanku.kernel.forest.Origin;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.CubicMetres;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.Years;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/// The table of stands (小班表).
@Repository
class Stands {
    private static final String COLUMNS =
            """
            select stand_code, area_mu, land_category, forest_category, origin, dominant_species,
                   age_a, age_missing, canopy_1, canopy_missing, stock_m3_per_hm2, stock_missing
              from land.stand
             where edition_id = :edition
            """;

    private final JdbcClient db;
    private final JdbcTemplate connections;

    Stands(JdbcClient db, JdbcTemplate connections) {
        this.db = db;
        this.connections = connections;
    }

    void addAll(EditionId edition, List<Stand> stands) {
        connections.execute(
                (ConnectionCallback<Boolean>)
                        connection -> {
                            StandCopy.write(connection, edition, stands);
                            return true;
                        });
    }

    List<Stand> list(SurveyEdition edition) {
        return db.sql(COLUMNS + " order by stand_code")
                .param("edition", edition.id().value())
                .query((row, _) -> stand(row, edition))
                .list();
    }

    Optional<Stand> find(SurveyEdition edition, StandCode code) {
        return db.sql(COLUMNS + " and stand_code = :code")
                .param("edition", edition.id().value())
                .param("code", code.toString())
                .query((row, _) -> stand(row, edition))
                .optional();
    }

    /// @param species of this species alone; of all when empty
    List<Stand> list(SurveyEdition edition, String species, int offset, int limit) {
        return db.sql(
                        COLUMNS
                                + """
                                   and (:species = '' or dominant_species = :species)
                                 order by stand_code
                                 limit :limit offset :offset
                                """)
                .param("edition", edition.id().value())
                .param("species", species)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> stand(row, edition))
                .list();
    }

    /// How many stands of an edition come before this code.
    int countBefore(EditionId edition, StandCode code) {
        return db.sql(
                        """
                        select count(*)
                          from land.stand
                         where edition_id = :edition and stand_code < :code
                        """)
                .param("edition", edition.value())
                .param("code", code.toString())
                .query(Integer.class)
                .single();
    }

    List<SpeciesShare> listSpecies(EditionId edition) {
        return db.sql(
                        """
                        select dominant_species,
                               count(*) as stands,
                               sum(area_mu) as area_mu,
                               coalesce(sum(area_mu / 15 * stock_m3_per_hm2), 0) as stock_m3,
                               count(*) filter (where stock_m3_per_hm2 is null) as unmeasured
                          from land.stand
                         where edition_id = :edition
                         group by dominant_species
                         order by area_mu desc, dominant_species
                        """)
                .param("edition", edition.value())
                .query((row, _) ->
                        new SpeciesShare(
                                row.getString("dominant_species"),
                                row.getInt("stands"),
                                new Mu(row.getDouble("area_mu")),
                                new CubicMetres(row.getDouble("stock_m3")),
                                row.getInt("unmeasured")))
                .list();
    }

    static Stand stand(ResultSet row, SurveyEdition edition) throws SQLException {
        return new Stand(
                StandCode.parse(row.getString("stand_code")),
                new Mu(row.getDouble("area_mu")),
                LandCategory.valueOf(row.getString("land_category")),
                ForestCategory.valueOf(row.getString("forest_category")),
                Origin.valueOf(row.getString("origin")),
                row.getString("dominant_species"),
                reading(row, "age_a", "age_missing", Years::new),
                reading(row, "canopy_1", "canopy_missing", CanopyDensity::new),
                reading(row, "stock_m3_per_hm2", "stock_missing", CubicMetresPerHectare::new),
                edition.name(),
                edition.surveyedOn());
    }

    private static <Q> Reading<Q> reading(
            ResultSet row, String column, String missing, DoubleFunction<Q> quantity)
            throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull()
                ? Reading.missing(row.getString(missing))
                : Reading.of(quantity.apply(value));
    }
}
