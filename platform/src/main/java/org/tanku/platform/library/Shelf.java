package org.tanku.platform.library;

import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.method.Standing;

import java.util.List;
import java.util.regex.Pattern;

/// Where a methodology stands in the library, as a forester would look for it (方法学分类), in the order
/// of the page.
public enum Shelf {
    FOREST_PROJECTS("^(ccer-.*|ar-cm-\\d.*)"),
    SCHEMES("ffcer|smcer|one-yuan|nanping|ticket|carbon-neutral"),
    JUSTICE("judicial|court"),
    TREES("tree|chave|bamboo|biomass|volume|stock"),
    GROWTH("growth|height|projection|curve|transition|site-class"),
    POOLS("pool|wood|litter|soil|fire|leakage|shrub|^ar-tool|gain-loss"),
    SAMPLING("sampling|plot|uncertainty|deduction|monte-carlo|^ar-tool-?14$"),
    INVENTORIES("inventory|province|vegetation"),
    FARM("farm|rice|paddy|manure|fertili|livestock|compost|^ams-|^cms-"),
    FOOTPRINT("footprint|occasion|enterprise"),
    TOOLS("");

    /// A word of the id may fit two shelves: the farm's inventory belongs to the farm.
    private static final List<Shelf> ORDER_OF_ASKING =
            List.of(
                    JUSTICE,
                    FARM,
                    FOOTPRINT,
                    FOREST_PROJECTS,
                    SCHEMES,
                    SAMPLING,
                    GROWTH,
                    INVENTORIES,
                    POOLS,
                    TREES);

    private final Pattern ids;

    Shelf(String ids) {
        this.ids = Pattern.compile(ids);
    }

    public static Shelf of(Methodology methodology) {
        return of(methodology.id(), methodology.standing());
    }

    static Shelf of(String id, Standing standing) {
        return ORDER_OF_ASKING.stream()
                .filter(each -> each.ids.matcher(id).find())
                .findFirst()
                .orElse(
                        switch (standing) {
                            case IN_FORCE, LEGACY -> FOREST_PROJECTS;
                            case SUBSTITUTE -> SCHEMES;
                            case ACCOUNTING -> INVENTORIES;
                            case INDICATIVE_NOT_CREDITABLE, TOOL -> TOOLS;
                        });
    }
}
