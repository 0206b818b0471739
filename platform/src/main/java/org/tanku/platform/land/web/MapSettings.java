package org.tanku.platform.land.web;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// What the operator set about maps (地图设置); each is empty until it is set.
@Component
class MapSettings {
    private final String tiandituKey;
    private final String approval;

    MapSettings(Environment environment) {
        tiandituKey = environment.getProperty("tanku.tianditu-key", "");
        approval = environment.getProperty("tanku.map-approval", "");
    }

    /// The operator's own key of the national map service (天地图密钥), with which browsers fetch its
    /// tiles.
    String tiandituKey() {
        return tiandituKey;
    }

    /// The number under which a map may be published (审图号).
    String approval() {
        return approval;
    }
}
