package org.tanku.platform.fieldwork.web;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.tanku.platform.fieldwork.Fieldwork;
import org.tanku.platform.fieldwork.PhotoRefusal;
import org.tanku.platform.fieldwork.SentEntry;
import org.tanku.platform.fieldwork.SyncAnswer;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Regions;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.SignedIn;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where devices bring what was noted (数据交换): who is signed in, entries by the batch, photos one by
/// one.
@Controller
class SyncDoor {
    private static final int COUNTY_DIGITS = 6;

    private final Fieldwork fieldwork;
    private final Parties parties;
    private final Regions regions;

    SyncDoor(Fieldwork fieldwork, Parties parties, Regions regions) {
        this.fieldwork = fieldwork;
        this.parties = parties;
        this.regions = regions;
    }

    /// A batch as the page sends it: entries as JSON objects.
    record Batch(@Nullable List<Map<String, @Nullable Object>> entries) {}

    record County(String code, String chinese, String english) {}

    /// Who is signed in, with a fresh token for sending; nothing of it when nobody is.
    @GetMapping("/field/session")
    ResponseEntity<Map<String, Object>> session(
            @Nullable Authentication authentication, CsrfToken token) {
        Map<String, Object> answer = new HashMap<>();
        boolean known = authentication != null && authentication.getPrincipal() instanceof SignedIn;
        answer.put("signedIn", known);
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn who) {
            Acting acting = parties.actingAs(who.person());
            answer.put("name", acting.name());
            answer.put("surveyor", acting.may(Role.SURVEYOR));
            answer.put("counties", counties(acting));
            answer.put("header", token.getHeaderName());
            answer.put("token", token.getToken());
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }

    private List<County> counties(Acting acting) {
        return regions.listRegions().stream()
                .filter(each -> each.code().length() == COUNTY_DIGITS)
                .filter(each -> acting.may(Role.SURVEYOR, each))
                .map(this::county)
                .toList();
    }

    private County county(Region region) {
        return new County(
                region.code(),
                regions.label(region, Locale.CHINESE),
                regions.label(region, Locale.ENGLISH));
    }

    @PostMapping("/field/entries")
    ResponseEntity<Map<String, Object>> entries(@RequestBody Batch batch, Acting acting) {
        List<Map<String, @Nullable Object>> sent =
                batch.entries() == null ? List.of() : batch.entries();
        if (sent.size() > Fieldwork.LARGEST_BATCH) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE)
                    .body(Map.of("most", Fieldwork.LARGEST_BATCH));
        }
        List<SyncAnswer> answers =
                fieldwork.receive(sent.stream().map(SyncDoor::entry).toList(), acting);
        return ResponseEntity.ok(
                Map.of("answers", answers.stream().map(SyncDoor::answer).toList()));
    }

    private static Map<String, Object> answer(SyncAnswer answer) {
        return switch (answer) {
            case SyncAnswer.Receipt(var id, var digest) -> Map.of("id", id, "digest", digest);
            case SyncAnswer.Refused(var id, var faults) -> Map.of("id", id, "refused", faults);
        };
    }

    private static SentEntry entry(Map<String, @Nullable Object> sent) {
        Map<String, String> content = new HashMap<>();
        if (sent.get("content") instanceof Map<?, ?> cells) {
            cells.forEach((key, cell) -> content.put(String.valueOf(key), text(cell)));
        }
        return new SentEntry(
                text(sent.get("id")),
                text(sent.get("device")),
                text(sent.get("number")),
                text(sent.get("kind")),
                text(sent.get("noted_at")),
                content);
    }

    /// Cells are texts; whatever else is sent in one counts as nothing, and is told so.
    private static String text(@Nullable Object cell) {
        return cell instanceof String text ? text : "";
    }

    @PostMapping("/field/photos/{hash}")
    ResponseEntity<Map<String, Object>> photo(
            @PathVariable String hash, HttpServletRequest request, Acting acting)
            throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(Fieldwork.LARGEST_PHOTO_BYTES + 1);
        Optional<PhotoRefusal> refusal = fieldwork.receivePhoto(hash, bytes, acting);
        return refusal.<ResponseEntity<Map<String, Object>>>map(reason ->
                        ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                                .body(Map.of("refused", reason)))
                .orElseGet(() -> ResponseEntity.ok(Map.of("hash", hash)));
    }
}
