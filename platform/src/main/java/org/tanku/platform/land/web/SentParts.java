package org.tanku.platform.land.web;

import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The parts of one map as a browser sends them (上传的部件): one file is kept as it is, several become
/// one archive, so that a shapefile is one file with one digest.
final class SentParts {
    private SentParts() {}

    /// Writes what was sent into a file, and gives the name under which it is kept.
    static String gather(List<MultipartFile> sent, Path into) throws IOException {
        if (sent.size() == 1) {
            try (InputStream in = sent.getFirst().getInputStream()) {
                Files.copy(in, into, StandardCopyOption.REPLACE_EXISTING);
            }
            return plainName(sent.getFirst());
        }
        List<MultipartFile> sorted =
                sent.stream().sorted(Comparator.comparing(SentParts::plainName)).toList();
        Set<String> taken = new HashSet<>();
        try (OutputStream out = Files.newOutputStream(into);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (MultipartFile part : sorted) {
                String name = plainName(part);
                ZipEntry entry = new ZipEntry(taken.add(name) ? name : taken.size() + "-" + name);
                // the same parts give the same bytes, whenever they are sent
                entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                try (InputStream in = part.getInputStream()) {
                    in.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
        return sorted.stream()
                        .map(SentParts::plainName)
                        .filter(name -> name.toLowerCase(java.util.Locale.ROOT).endsWith(".shp"))
                        .findFirst()
                        .orElse(plainName(sorted.getFirst()))
                + ".zip";
    }

    /// Old browsers send the whole path.
    static String plainName(MultipartFile file) {
        String sent = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    }
}
