package org.tanku.kernel.forest;

/// A group of species for which a table gives one row of parameters (树种组), and why a species is
/// counted in it: the same species under another name, a species of the genus, or the nearest row.
public record SpeciesGroup(String species, String row, Relation relation) {

    /// How close the species is to the row it is counted in, closest first.
    public enum Relation {
        SAME("又名", "another name of"),
        GENUS("同属", "a species of the genus of"),
        COVERED("归入", "counted under"),
        NEAREST("最接近", "nearest to");

        private final String chinese;
        private final String english;

        Relation(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        public String chinese() {
            return chinese;
        }

        public String english() {
            return english;
        }
    }
}
