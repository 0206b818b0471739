package org.tanku.kernel.method.growth;

import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Explained;

/// A family of height curves of one species, one for each site index (立地指数曲线族): heights of the
/// guide curve in proportion.
///
/// @param baseAge the age whose height is the site index
public record SiteCurves(Curve<Metres> guide, Years baseAge) {

    /// The site index of dominant trees that are so high at an age.
    public Explained<Metres> index(Explained<Metres> height, Explained<Years> age) {
        return SiteEquations.INDEX.of(
                height.as(SiteEquations.H),
                atBase(),
                guide.within(age).as(SiteEquations.GUIDE_AT_AGE));
    }

    /// The height that a site index reaches at an age.
    public Explained<Metres> height(Explained<Metres> index, Explained<Years> age) {
        return SiteEquations.HEIGHT.of(
                index.as(SiteEquations.SITE_INDEX),
                guide.within(age).as(SiteEquations.GUIDE_AT_AGE),
                atBase());
    }

    private Explained<Metres> atBase() {
        return guide.within(Explained.given(CurveEquations.AGE, baseAge, guide.name()))
                .as(SiteEquations.GUIDE_AT_BASE);
    }
}
