package org.tanku.platform.sampling.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.Projects;
import org.tanku.platform.sampling.PlanId;
import org.tanku.platform.sampling.Sampling;
import org.tanku.platform.sampling.SamplingPlan;
import org.tanku.platform.sampling.SamplingPlan.Place;
import org.tanku.survey.FormTable;
import org.tanku.survey.TableForm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// The plots of a plan as the table that field crews take along and measuring takes back.
@Controller
class PlotTables {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType EXCEL =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int DECIMALS_OF_DEGREES = 7;

    private final Sampling sampling;
    private final Projects projects;

    PlotTables(Sampling sampling, Projects projects) {
        this.sampling = sampling;
        this.projects = projects;
    }

    @GetMapping("/sampling/{id}/plots.{ending}")
    ResponseEntity<byte[]> table(
            @PathVariable UUID id, @PathVariable String ending, Locale language, Acting acting)
            throws IOException {
        SamplingPlan plan = sampling.findPlan(new PlanId(id)).orElseThrow(PlotTables::notFound);
        Region region = projects.getProject(plan.project()).region();
        if (!Sampling.mayRead(region, acting)) {
            acting.require(Role.MEASURER, region);
        }
        List<Map<String, String>> rows =
                sampling.listPlots(plan.id()).stream().map(each -> row(plan, each)).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableForm form = TableForm.get("plots");
        MediaType type;
        switch (ending) {
            case "csv" -> {
                FormTable.writeCsv(out, form, rows, language);
                type = CSV;
            }
            case "xlsx" -> {
                FormTable.writeExcel(out, form, rows, language);
                type = EXCEL;
            }
            default -> throw notFound();
        }
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(plan.number() + "." + ending)
                                .build()
                                .toString())
                .body(out.toByteArray());
    }

    private static Map<String, String> row(SamplingPlan plan, SamplingPlan.Planned plot) {
        Map<String, String> row = new HashMap<>();
        row.put("stratum", plot.stratum());
        row.put("plot", plot.code());
        row.put("plot_area", plain(BigDecimal.valueOf(plan.plotArea_m2().value())));
        if (plot.place() instanceof Place.At(var stand, var latitude, var longitude)) {
            row.put("stand", stand.toString());
            row.put("latitude", degrees(latitude));
            row.put("longitude", degrees(longitude));
        }
        return row;
    }

    /// To the centimetre.
    private static String degrees(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS_OF_DEGREES, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
