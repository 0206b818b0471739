package org.tanku.platform.tenure;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// What overlap is so thin that it comes from drawing and not from a second claim (碎屑阈值). No source
/// gives a number, so nothing is let pass until the operator sets both: an overlap is a sliver only
/// when it is smaller than the area and smaller than the share.
///
/// @param share of the smaller of the two stands, 0 to 1
public record Slivers(double area_m2, double share) {
    public Slivers {
        if (!(area_m2 >= 0 && share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "slivers have an area and a share of 0 to 1, not "
                            + area_m2
                            + " m² and "
                            + share);
        }
    }

    boolean isSliver(Overlap.SameGround shared) {
        return shared.area().value() < area_m2 && shared.share() < share;
    }

    /// Takes both from the settings.
    @Configuration(proxyBeanMethods = false)
    static class Wiring {
        @Bean
        Slivers slivers(Environment environment) {
            return new Slivers(
                    Double.parseDouble(environment.getProperty("tanku.sliver-area", "0")),
                    Double.parseDouble(environment.getProperty("tanku.sliver-share", "0")));
        }
    }
}
