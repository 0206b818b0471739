package org.tanku.platform.feed.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tanku.platform.feed.TrustExport;
import org.tanku.platform.feed.TrustExports;
import org.tanku.survey.cadtrust.CadTrustFiles;
import org.tanku.survey.cadtrust.CadTrustModel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Locale;

/// The tables for the trust, with what does not fit its model, and their files (数据报送页面).
@Controller
class FeedPages {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /// More of the same kind tell a reader nothing new; the count is whole.
    private static final int SHOWN = 50;

    private final TrustExports exports;

    FeedPages(TrustExports exports) {
        this.exports = exports;
    }

    @GetMapping("/feed")
    String show(Model model, Locale locale) {
        TrustExport export = exports.current();
        model.addAttribute("export", export);
        model.addAttribute("edition", CadTrustModel.EDITION);
        model.addAttribute("at", export.at().atZone(CHINA));
        model.addAttribute(
                "problems",
                export.problems().stream().map(each -> each.tell(locale)).limit(SHOWN).toList());
        return "feed/show";
    }

    @GetMapping("/feed/cad-trust.zip")
    ResponseEntity<byte[]> zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CadTrustFiles.writeZip(out, exports.current().tables());
        return file(out, "zip", "application/zip");
    }

    @GetMapping("/feed/cad-trust.xlsx")
    ResponseEntity<byte[]> workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CadTrustFiles.writeExcel(out, exports.current().tables());
        return file(
                out, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @GetMapping("/feed/cad-trust.json")
    ResponseEntity<byte[]> json() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CadTrustFiles.writeJson(out, exports.current().tables());
        return file(out, "json", MediaType.APPLICATION_JSON_VALUE);
    }

    private static ResponseEntity<byte[]> file(
            ByteArrayOutputStream content, String ending, String type) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("cad-trust." + ending)
                                .build()
                                .toString())
                .body(content.toByteArray());
    }
}
