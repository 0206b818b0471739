package org.tanku.kernel.method.judicial;

/// A layer of the forest that holds carbon (林分层次).
public enum ForestLayer {
    TREES("乔木层"),
    SHRUBS_AND_HERBS("灌木草本层"),
    LITTER("枯落物层"),
    DEAD_WOOD("枯死木"),
    SOIL("土壤层");

    private final String chinese;

    ForestLayer(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
