package org.tanku.kernel.trace;

/// Where a figure or a formula comes from (出处): the document, the place in it, and how sure we are.
public record Source(String document, String place, Confidence confidence) {
    public Source {
        if (document.isBlank()) {
            throw new IllegalArgumentException("a source names a document");
        }
    }

    @Override
    public String toString() {
        return place.isEmpty() ? document : document + ", " + place;
    }
}
