package org.tanku.platform.api.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tanku.kernel.forest.ForestCategory;
import org.tanku.kernel.forest.LandCategory;
import org.tanku.kernel.forest.Origin;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.platform.api.Scope;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.land.EditionKind;
import org.tanku.platform.land.Land;
import org.tanku.platform.land.StandPage;
import org.tanku.platform.land.SurveyEdition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.ToDoubleFunction;

/// Survey editions with their stands (小班调查). Files are imported on the pages, where a person sees
/// what is wrong with them.
@ApiResource(tag = "land")
class LandResource {
    record EditionBody(
            UUID id,
            EditionKind kind,
            String name,
            LocalDate surveyedOn,
            int stands,
            double area_mu,
            String fileDigest,
            boolean generated,
            String note,
            boolean hasGround,
            Instant importedAt) {
        static EditionBody of(SurveyEdition edition) {
            return new EditionBody(
                    edition.id().value(),
                    edition.kind(),
                    edition.name(),
                    edition.surveyedOn(),
                    edition.stands(),
                    edition.area().value(),
                    edition.fileDigest(),
                    edition.generated(),
                    edition.note(),
                    edition.hasGround(),
                    edition.importedAt());
        }
    }

    /// What was not measured is missing, never zero.
    record StandBody(
            String stand,
            double area_mu,
            LandCategory landCategory,
            ForestCategory forestCategory,
            Origin origin,
            String species,
            @Nullable Double age_a,
            @Nullable Double canopyDensity,
            @Nullable Double stock_m3PerHm2) {
        static StandBody of(Stand stand) {
            return new StandBody(
                    stand.code().toString(),
                    stand.area().value(),
                    stand.landCategory(),
                    stand.forestCategory(),
                    stand.origin(),
                    stand.dominantSpecies(),
                    measured(stand.age(), age -> age.value()),
                    measured(stand.canopy(), canopy -> canopy.value()),
                    measured(stand.stockPerHectare(), stock -> stock.value()));
        }

        private static <T> @Nullable Double measured(
                Reading<T> reading, ToDoubleFunction<T> value) {
            return switch (reading) {
                case Reading.Measured<T>(var found) -> (Double) value.applyAsDouble(found);
                case Reading.NotMeasured<T> _ -> null;
            };
        }
    }

    private final Land land;

    LandResource(Land land) {
        this.land = land;
    }

    /// The latest survey first.
    @GetMapping("/editions")
    @Operation(scope = Scope.LAND_READ)
    Reply<Slice<EditionBody>> listEditions(Paging paging) {
        return Reply.found(
                Slice.of(
                        land.listEditions(),
                        paging,
                        each -> each.id().toString(),
                        EditionBody::of));
    }

    @GetMapping("/editions/{edition}")
    @Operation(scope = Scope.LAND_READ)
    Reply<EditionBody> getEdition(@PathVariable UUID edition) {
        return Reply.found(EditionBody.of(find(edition)));
    }

    /// In the order of their codes. An edition never changes, so a place in it is a key.
    @GetMapping("/editions/{edition}/stands")
    @Operation(scope = Scope.LAND_READ)
    Reply<Slice<StandBody>> listStands(
            @PathVariable UUID edition,
            @RequestParam(defaultValue = "") String species,
            Paging paging) {
        EditionId id = find(edition).id();
        int from = paging.after().isEmpty() ? 0 : place(paging.after());
        List<StandBody> told = new ArrayList<>();
        int total = land.pageStands(id, species, 1).total();
        int end = Math.min(total, from + paging.limit());
        while (from + told.size() < end) {
            int at = from + told.size();
            StandPage page = land.pageStands(id, species, at / StandPage.SIZE + 1);
            int inside = at % StandPage.SIZE;
            int most = Math.min(page.stands().size(), inside + end - at);
            page.stands().subList(inside, most).forEach(each -> told.add(StandBody.of(each)));
        }
        return Reply.found(
                new Slice<>(told, end < total ? Paging.cursor(String.valueOf(end)) : null));
    }

    private static int place(String cursor) {
        if (!cursor.matches("[0-9]{1,9}")) {
            throw ApiFault.of(DoorRefusal.CURSOR_UNREADABLE, cursor);
        }
        return Integer.parseInt(cursor);
    }

    private SurveyEdition find(UUID id) {
        return land.findEdition(new EditionId(id))
                .orElseThrow(
                        () -> ApiFault.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, id.toString()));
    }
}
