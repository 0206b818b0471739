package org.tanku.platform.disclosure.web;

/// The names that go with a walk back (来历中的名称), in the reader's language.
///
/// @param demo whether somebody in it is there for demonstration only
record OriginNames(
        String holder,
        String developer,
        String measurer,
        String verifier,
        String scheme,
        String methodology,
        String place,
        String unit,
        boolean demo) {}
