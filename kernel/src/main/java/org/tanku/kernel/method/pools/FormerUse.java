package org.tanku.kernel.method.pools;

/// How the land was used before trees were planted (原土地利用), as the CDM soil tool sorts it.
public sealed interface FormerUse {
    /// The row of the land-use factor.
    String landUse();

    /// The row of the management factor.
    String management();

    /// The row of the input factor.
    String input();

    /// Fields (农田).
    record Cropland(Duration duration, Tillage tillage, Residues residues) implements FormerUse {
        @Override
        public String landUse() {
            return duration.row;
        }

        @Override
        public String management() {
            return tillage.row;
        }

        @Override
        public String input() {
            return residues.row;
        }
    }

    /// Grass (草地).
    record Grassland(Condition condition, Care care) implements FormerUse {
        @Override
        public String landUse() {
            return "草地";
        }

        @Override
        public String management() {
            return condition.row;
        }

        @Override
        public String input() {
            return care.row;
        }
    }

    /// How long the field was tilled (耕作年限).
    enum Duration {
        LONG_TERM("长期农田"),
        SHORT_TERM_OR_SET_ASIDE("短期或休耕农田");

        private final String row;

        Duration(String row) {
            this.row = row;
        }
    }

    /// How it was tilled (耕作方式).
    enum Tillage {
        FULL("农田 全耕"),
        REDUCED("农田 少耕");

        private final String row;

        Tillage(String row) {
            this.row = row;
        }
    }

    /// What was given back to the field (投入水平).
    enum Residues {
        LOW("农田 低投入"),
        MEDIUM("农田 中投入"),
        HIGH_WITHOUT_MANURE("农田 高投入无粪肥");

        private final String row;

        Residues(String row) {
            this.row = row;
        }
    }

    /// The state of the grass (草地退化程度).
    enum Condition {
        NOT_DEGRADED("草地 未退化"),
        MODERATELY_DEGRADED("草地 中度退化"),
        SEVERELY_DEGRADED("草地 重度退化");

        private final String row;

        Condition(String row) {
            this.row = row;
        }
    }

    /// What was given to the grass (草地投入水平).
    enum Care {
        LOW("草地 低投入"),
        MEDIUM("草地 中投入"),
        HIGH("草地 高投入");

        private final String row;

        Care(String row) {
            this.row = row;
        }
    }
}
