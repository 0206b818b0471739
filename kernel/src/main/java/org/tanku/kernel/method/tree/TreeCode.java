package org.tanku.kernel.method.tree;

/// Which tree of which plot (样木号).
public record TreeCode(String plot, String number) {
    public TreeCode {
        if (plot.isBlank() || number.isBlank()) {
            throw new IllegalArgumentException(
                    "a tree has a plot and a number, not '" + plot + "' and '" + number + "'");
        }
    }

    /// `P07-012`.
    @Override
    public String toString() {
        return plot + "-" + number;
    }
}
