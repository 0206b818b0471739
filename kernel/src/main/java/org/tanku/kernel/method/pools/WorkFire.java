package org.tanku.kernel.method.pools;

import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomass;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;

/// Fire that people light for their work (生产用火排放): to prepare a site, to burn what a harvest left.
/// The share of the carbon that the tool counts rests on its own warming potentials.
public final class WorkFire {
    private static final String ALL = "通则";

    private final ParameterSet fire;
    private final ParameterSet shrubs;

    /// @param fire an edition of `fire`
    /// @param shrubs an edition of `shrubs`
    public WorkFire(ParameterSet fire, ParameterSet shrubs) {
        this.fire = fire;
        this.shrubs = shrubs;
    }

    /// A site prepared with fire (炼山整地).
    ///
    /// @param trees biomass above ground of the trees burnt, measured
    /// @param cover of the shrubs burnt
    /// @param customary slash and burn is common there and happened in the last ten years
    public record Site(
            Hectares area,
            TonnesBiomassPerHectare trees,
            Ratio cover,
            boolean customary,
            String origin) {}

    /// The emission of site preparation.
    public Explained<TonnesCO2e> ofSite(Site site) {
        if (site.customary()) {
            return Letters.zero(Fire.GHG_SITE, site.origin())
                    .insteadOf(Fire.GHG_SITE.name(), Phrase.CUSTOMARY_BURNING.tell());
        }
        return Fire.SITE.of(
                fire.get(ALL, Fire.SHARE),
                Explained.given(Fire.PREPARED, site.area(), site.origin()),
                fire.get(ALL, Letters.CF),
                Explained.given(Letters.B_TREE, site.trees(), site.origin()),
                shrubs.get("灌木", Letters.CF_S),
                Shrubs.BIOMASS.of(
                        shrubs.get("灌木", Shrubs.BDR),
                        shrubs.get("区域森林", Letters.B_FOREST),
                        Explained.given(Letters.COVER, site.cover(), site.origin())));
    }

    /// The emission of residues burnt after a harvest that was measured.
    public Explained<TonnesCO2e> ofResidues(
            TonnesBiomass harvested, boolean tropical, String origin) {
        return residues(Explained.given(Fire.HARVESTED, harvested, origin), tropical);
    }

    /// The same after a harvest that nobody measured: by the mean forest of the region.
    public Explained<TonnesCO2e> ofResidues(Hectares area, boolean tropical, String origin) {
        return residues(
                Fire.HARVEST_UNKNOWN.of(
                        shrubs.get("区域森林", Letters.B_FOREST),
                        fire.get(ALL, Fire.K_HARVEST),
                        Explained.given(Fire.PREPARED, area, origin)),
                tropical);
    }

    private Explained<TonnesCO2e> residues(Explained<TonnesBiomass> harvested, boolean tropical) {
        return Fire.RESIDUE.of(
                fire.get(ALL, Fire.SHARE),
                harvested,
                fire.get(tropical ? "热带" : "温带", Fire.LEFT),
                fire.get(ALL, Letters.CF));
    }
}
