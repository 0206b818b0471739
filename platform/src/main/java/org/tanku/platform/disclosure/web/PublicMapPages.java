package org.tanku.platform.disclosure.web;

import jakarta.servlet.http.HttpServletResponse;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tanku.kernel.method.Scheme;
import org.tanku.platform.tenure.ClaimMap;
import org.tanku.survey.layer.LayerFeature;
import org.tanku.survey.layer.LayerWriting;
import org.tanku.survey.layer.MapFormat;
import org.tanku.survey.layer.WrittenLayer;
import org.tanku.survey.layer.WrittenLayer.Column;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The public map of projects by scheme and by the state of their units (公开项目地图): squares of a
/// grid, only where the operator says how coarse they are.
@Controller
class PublicMapPages {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final List<Column> COLUMNS =
            List.of(
                    Column.text("project"),
                    Column.text("number"),
                    Column.text("name"),
                    Column.text("scheme"),
                    Column.text("state"));

    private final MappedProjects projects;
    private final String approval;

    PublicMapPages(MappedProjects projects, Environment environment) {
        this.projects = projects;
        this.approval = environment.getProperty("tanku.map-approval", "");
    }

    @GetMapping("/map")
    String map(Model model, Locale locale) {
        List<MappedProject> mapped = projects.list(locale);
        model.addAttribute("mapped", mapped);
        model.addAttribute("schemes", schemes(mapped));
        model.addAttribute("states", MappedProject.UnitState.values());
        model.addAttribute(
                "cell_m",
                mapped.stream()
                        .flatMap(each -> each.squares().stream())
                        .mapToLong(each -> Math.round(each.cell_m()))
                        .max()
                        .orElse(0));
        model.addAttribute("approval", approval);
        return "disclosure/public-map";
    }

    /// In the order of the kernel, those that some project has.
    private static List<Scheme> schemes(List<MappedProject> mapped) {
        return mapped.stream().map(each -> each.project().scheme()).distinct().sorted().toList();
    }

    @GetMapping("/map/projects.geojson")
    void squares(HttpServletResponse response) throws IOException {
        List<LayerFeature> features = new ArrayList<>();
        for (MappedProject mapped : projects.list(Locale.ROOT)) {
            mapped.squares()
                    .forEach(coarse -> features.add(feature(features.size() + 1, mapped, coarse)));
        }
        response.setContentType(MapFormat.GEOJSON.mediaType());
        LayerWriting.write(
                MapFormat.GEOJSON,
                new WrittenLayer("projects", COLUMNS, Instant.EPOCH),
                features,
                response.getOutputStream());
    }

    private static LayerFeature feature(int number, MappedProject mapped, ClaimMap.Coarse coarse) {
        return new LayerFeature(
                number,
                Map.of(
                        "project", mapped.project().id().value().toString(),
                        "number", mapped.project().number(),
                        "name", mapped.project().name(),
                        "scheme", mapped.project().scheme().name(),
                        "state", mapped.state().name()),
                union(coarse.cells()));
    }

    private static Geometry union(List<Envelope> cells) {
        return GEOMETRIES
                .createMultiPolygon(
                        cells.stream()
                                .map(GEOMETRIES::toGeometry)
                                .map(Polygon.class::cast)
                                .toArray(Polygon[]::new))
                .buffer(0);
    }
}
