package org.tanku.platform.dossier.web;

import org.springframework.web.multipart.MultipartFile;
import org.tanku.platform.dossier.Dossier.Upload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file of a form, lying on disk while something is done with it (送交的文件).
final class HandedIn {
    private HandedIn() {}

    interface Work<T> {
        T with(Upload upload) throws IOException;
    }

    static <T> T with(MultipartFile file, Work<T> work) throws IOException {
        Path content = Files.createTempFile("tanku-dossier-", ".part");
        try {
            file.transferTo(content);
            String sent = file.getOriginalFilename();
            return work.with(Upload.of(sent == null ? "" : sent, content));
        } finally {
            Files.deleteIfExists(content);
        }
    }
}
