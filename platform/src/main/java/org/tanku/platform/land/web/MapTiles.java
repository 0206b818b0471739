package org.tanku.platform.land.web;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.land.Land;
import org.tanku.platform.party.Acting;

import java.time.Duration;
import java.util.UUID;

/// The vector tiles of an edition (矢量瓦片). Editions never change, so a browser keeps its tiles.
@Controller
class MapTiles {
    static final MediaType TILE = MediaType.parseMediaType("application/vnd.mapbox-vector-tile");

    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final Land land;
    private final TileDrawing drawing;
    private final TileCache cache;

    MapTiles(Land land, TileDrawing drawing, TileCache cache) {
        this.land = land;
        this.drawing = drawing;
        this.cache = cache;
    }

    @GetMapping("/land/editions/{id}/tiles/{z}/{x}/{y}.mvt")
    ResponseEntity<byte[]> tile(
            @PathVariable UUID id,
            @PathVariable int z,
            @PathVariable int x,
            @PathVariable int y,
            @RequestParam(defaultValue = "species") String by,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "") String known,
            Acting acting) {
        TileFrame frame = TileFrame.find(z, x, y).orElseThrow(MapTiles::notThere);
        Colouring colouring = Colouring.find(by).orElseThrow(MapTiles::notThere);
        EditionId edition = new EditionId(id);
        if (land.findEdition(edition).isEmpty()) {
            throw notThere();
        }
        String name =
                String.join(
                        "-",
                        id.toString(),
                        Integer.toString(z),
                        Integer.toString(x),
                        Integer.toString(y),
                        colouring.word(),
                        Integer.toString(TileDrawing.STYLE));
        // weak: a tile that is sent compressed is the same tile
        String quoted = "\"" + name + "\"";
        String tag = "W/" + quoted;
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(
                                known.contains(quoted) ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                        .eTag(tag)
                        .cacheControl(KEPT);
        return known.contains(quoted)
                ? answer.build()
                : answer.contentType(TILE)
                        .body(cache.get(name, () -> drawing.draw(edition, frame, colouring)));
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
