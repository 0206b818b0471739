package org.tanku.kernel.method.bamboo;

import org.tanku.kernel.method.Setting;
import org.tanku.kernel.method.Settings;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2ePerHectare;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A complete case of bamboo (竹林案例): joined surveys and settled factors, with nothing left to fail.
public final class BambooCase {
    /// The row of the equation of moso bamboo that is carried at present.
    public static final String ZHEJIANG = "浙江毛竹";

    private static final String ROOTS_ROW = "桃江实测";
    private static final String CARBON_ROW = "方法学文献";

    private final Kind kind;
    private final List<BambooChange> stands;
    private final BambooFactors factors;

    private BambooCase(Kind kind, List<BambooChange> stands, BambooFactors factors) {
        this.kind = kind;
        this.stands = List.copyOf(stands);
        this.factors = factors;
    }

    /// The tables of culms of a case (两期立竹调查).
    ///
    /// @param baselineEnd what would stand at the end without the project, frozen at registration;
    ///   not read for afforestation
    public record Surveys(List<CulmClass> start, List<CulmClass> end, List<CulmClass> baselineEnd) {
        public Surveys {
            start = List.copyOf(start);
            end = List.copyOf(end);
            baselineEnd = List.copyOf(baselineEnd);
        }
    }

    /// Which method counts (竹林方法).
    public enum Kind {
        /// AR-CM-002: land without bamboo at the start; the baseline is zero.
        AFFORESTATION,
        /// AR-CM-005: every stand has a start and a modelled baseline.
        MANAGEMENT
    }

    /// What came of looking everything up.
    public sealed interface Look {
        record Complete(BambooCase whole) implements Look {}

        /// The problems by stand and in the order of checks; never empty.
        record Incomplete(List<CulmProblem> problems) implements Look {
            public Incomplete {
                problems = problems.stream().sorted().toList();
            }
        }
    }

    /// Which method counts.
    public Kind kind() {
        return kind;
    }

    List<BambooChange> stands() {
        return stands;
    }

    BambooFactors factors() {
        return factors;
    }

    /// Root ratio of bamboo: no source gives it whole.
    ///
    /// @param set an edition of `bamboo`
    public static Setting<Ratio> roots(ParameterSet set) {
        return Setting.suggested(
                set,
                ROOTS_ROW,
                Culms.R,
                new Words(
                        "竹鞭超出实测范围，公开数值只是下限",
                        "the rhizomes reach beyond what was dug out: the public figure is a lower"
                                + " bound"));
    }

    /// Carbon per hectare of the managed stand once it is full: nobody publishes it.
    public static Setting<TonnesCO2ePerHectare> steady() {
        return new Setting.Required<>(
                Culms.STEADY,
                new Words(
                        "竹林达到稳定立竹度后不再增加，其碳储量依经营方案而定",
                        "a stand at its steady density gains no more; how much it holds depends on"
                                + " its plan"));
    }

    /// Joins the surveys and settles the factors.
    ///
    /// @param set an edition of `bamboo`
    public static Look resolve(Kind kind, Surveys surveys, ParameterSet set, Settings settings) {
        Set<CulmProblem> problems = new LinkedHashSet<>();
        List<BambooChange> stands = new CulmJoin(kind, problems).join(surveys);
        Optional<Explained<Ratio>> roots = settled(roots(set), settings, problems);
        Optional<Explained<TonnesCO2ePerHectare>> steady = settled(steady(), settings, problems);
        if (!problems.isEmpty()) {
            return new Look.Incomplete(List.copyOf(problems));
        }
        return new Look.Complete(
                new BambooCase(
                        kind,
                        stands,
                        new BambooFactors(
                                new Moso(set, ZHEJIANG),
                                roots.orElseThrow(),
                                set.get(CARBON_ROW, Culms.CF),
                                steady.orElseThrow())));
    }

    private static <Q extends Quantity> Optional<Explained<Q>> settled(
            Setting<Q> setting, Settings settings, Set<CulmProblem> problems) {
        Optional<Explained<Q>> found = settings.find(setting);
        if (found.isEmpty()) {
            problems.add(new CulmProblem("", CulmProblem.Kind.SETTING_OPEN, setting.name()));
        }
        return found;
    }
}
