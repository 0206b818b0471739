package org.tanku.platform.land.web;

import jakarta.servlet.http.HttpSession;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.tanku.platform.party.Acting;
import org.tanku.survey.StandTable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;

/// Files to take away: the templates, and the rows of the last import that must be corrected (下载).
@Controller
class TableDownloads {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType EXCEL =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    @GetMapping("/land/template.csv")
    ResponseEntity<byte[]> csvTemplate(Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StandTable.writeTemplateCsv(out, locale);
        return file("stand-table.csv", CSV, out.toByteArray());
    }

    @GetMapping("/land/template.xlsx")
    ResponseEntity<byte[]> excelTemplate(Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StandTable.writeTemplateExcel(out, locale);
        return file("stand-table.xlsx", EXCEL, out.toByteArray());
    }

    @GetMapping("/land/rejected.csv")
    ResponseEntity<byte[]> rejected(HttpSession session, Acting acting) {
        if (session.getAttribute(ImportPages.REJECTED) instanceof byte[] rows) {
            return file("rows-to-correct.csv", CSV, rows);
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
