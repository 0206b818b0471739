package org.tanku.platform.land.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.land.Land;
import org.tanku.platform.land.LandMap;
import org.tanku.platform.land.StandGround;
import org.tanku.platform.land.SurveyEdition;
import org.tanku.platform.party.Acting;
import org.tanku.survey.StandTable;
import org.tanku.survey.layer.LayerFeature;
import org.tanku.survey.layer.LayerProblem;
import org.tanku.survey.layer.LayerWriting;
import org.tanku.survey.layer.MapFormat;
import org.tanku.survey.layer.StandLayer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// The stands of an edition to take away (小班下载): as a table, and with their ground as a map file.
@Controller
class StandDownloads {
    private static final String LAYER = "stands";
    private static final String EXCEL =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Land land;
    private final LandMap landMap;

    StandDownloads(Land land, LandMap landMap) {
        this.land = land;
        this.landMap = landMap;
    }

    @GetMapping("/land/editions/{id}/stands.csv")
    void csv(@PathVariable UUID id, Locale locale, Acting acting, HttpServletResponse response)
            throws IOException {
        SurveyEdition edition = edition(id);
        head(response, edition, "csv", "text/csv;charset=UTF-8");
        StandTable.writeCsv(response.getOutputStream(), land.listStands(edition.id()), locale);
    }

    @GetMapping("/land/editions/{id}/stands.xlsx")
    void excel(@PathVariable UUID id, Locale locale, Acting acting, HttpServletResponse response)
            throws IOException {
        SurveyEdition edition = edition(id);
        head(response, edition, "xlsx", EXCEL);
        StandTable.writeExcel(response.getOutputStream(), land.listStands(edition.id()), locale);
    }

    @GetMapping("/land/editions/{id}/map.{extension}")
    void map(
            @PathVariable UUID id,
            @PathVariable String extension,
            Acting acting,
            HttpServletResponse response)
            throws IOException {
        SurveyEdition edition = edition(id);
        Optional<MapFormat> format = MapFormat.find("map." + extension);
        if (format.isEmpty() || !edition.hasGround()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        List<StandGround> stands = landMap.list(edition.id());
        List<LayerFeature> features =
                IntStream.range(0, stands.size())
                        .mapToObj(at ->
                                StandLayer.feature(
                                        at + 1, stands.get(at).stand(), stands.get(at).degrees()))
                        .toList();
        head(response, edition, format.get().extension(), format.get().mediaType());
        List<LayerProblem> refused =
                LayerWriting.write(
                        format.get(),
                        StandLayer.of(LAYER, edition.importedAt()),
                        features,
                        response.getOutputStream());
        if (!refused.isEmpty()) {
            throw new IllegalStateException("a stand is not written: " + refused.getFirst());
        }
    }

    private SurveyEdition edition(UUID id) {
        return land.findEdition(new EditionId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static void head(
            HttpServletResponse response, SurveyEdition edition, String extension, String type) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(
                                edition.name() + "-" + edition.surveyedOn() + "." + extension,
                                StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
