package org.tanku.platform.dossier;

import java.util.List;
import java.util.Locale;

/// The kinds of file that a dossier takes (文件类型), known by their bytes.
public enum MediaType {
    PDF("application/pdf", "pdf"),
    OFD("application/ofd", "ofd"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    TIFF("image/tiff", "tif", "tiff"),
    CSV("text/csv", "csv"),
    GEOJSON("application/geo+json", "geojson", "json"),
    ZIP("application/zip", "zip");

    private final String name;
    private final List<String> endings;

    MediaType(String name, String... endings) {
        this.name = name;
        this.endings = List.of(endings);
    }

    /// As the registry of media types has it.
    public String registeredName() {
        return name;
    }

    boolean fits(String fileName) {
        String small = fileName.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(each -> small.endsWith("." + each));
    }
}
