package org.tanku.platform.dossier.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.tanku.platform.dossier.Document;
import org.tanku.platform.dossier.Document.DocumentId;
import org.tanku.platform.dossier.Document.Version;
import org.tanku.platform.dossier.Dossier;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.SignedIn;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/// Versions as files (文件下载), always to be saved and never shown, with their digests in the head of
/// the answer.
@Controller
class DocumentFiles {
    private final Dossier dossier;
    private final Parties parties;

    DocumentFiles(Dossier dossier, Parties parties) {
        this.dossier = dossier;
        this.parties = parties;
    }

    @GetMapping("/dossier/documents/{id}/{number}")
    ResponseEntity<StreamingResponseBody> download(
            @PathVariable UUID id,
            @PathVariable int number,
            @AuthenticationPrincipal @Nullable SignedIn reader) {
        DocumentId document = new DocumentId(id);
        Version version =
                find(document, reader).stream()
                        .flatMap(each -> each.versions().stream())
                        .filter(each -> each.number() == number)
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        byte[] sha256 = HexFormat.of().parseHex(version.sha256());
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(version.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_TYPE, version.mediaType().registeredName())
                .header(
                        "Repr-Digest",
                        "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":")
                .header("Tanku-SM3", version.sm3())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .contentLength(version.bytes())
                .body(out -> dossier.writeTo(document, number, out));
    }

    private Optional<Document> find(DocumentId id, @Nullable SignedIn reader) {
        return reader == null
                ? dossier.findPublic(id)
                : dossier.find(id, parties.actingAs(reader.person()));
    }
}
