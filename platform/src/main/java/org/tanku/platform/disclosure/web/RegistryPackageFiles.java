package org.tanku.platform.disclosure.web;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tanku.platform.disclosure.KeptPackages;

import java.io.IOException;
import java.nio.file.Path;

/// The package of the whole registry, to be taken away (登记簿数据包下载).
@RestController
class RegistryPackageFiles {
    private static final MediaType ZIP = MediaType.valueOf("application/zip");

    private final KeptPackages packages;

    RegistryPackageFiles(KeptPackages packages) {
        this.packages = packages;
    }

    @GetMapping("/journal/package.zip")
    ResponseEntity<Resource> download() throws IOException {
        Path file = packages.current();
        return ResponseEntity.ok()
                .contentType(ZIP)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + file.getFileName() + "\"")
                .body(new FileSystemResource(file));
    }
}
