package org.tanku.platform.fieldwork.web;

/// One cell of an entry as a page shows it (记录栏): its name and its text in the reader's language.
///
/// @param key of the field
record EntryCell(String key, String name, String text) {}
