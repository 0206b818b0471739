package org.tanku.platform.tenure.web;

import org.locationtech.jts.geom.Envelope;
import org.springframework.ui.Model;
import org.tanku.platform.land.EditionId;

import java.util.Locale;

/// What the frame of a map needs to show an edition with claims on it (林权地图).
final class EditionMap {
    private EditionMap() {}

    static void show(EditionId edition, Envelope extent, String claimsUrl, Model model) {
        String address = "/land/editions/" + edition;
        model.addAttribute("tilesUrl", address + "/tiles/{z}/{x}/{y}.mvt?by={by}");
        model.addAttribute("standUrl", address + "/map/stand?code=");
        model.addAttribute("metUrl", address + "/map/met");
        model.addAttribute("claimsUrl", claimsUrl);
        model.addAttribute(
                "extent",
                String.format(
                        Locale.ROOT,
                        "%.7f,%.7f,%.7f,%.7f",
                        extent.getMinX(),
                        extent.getMinY(),
                        extent.getMaxX(),
                        extent.getMaxY()));
    }
}
