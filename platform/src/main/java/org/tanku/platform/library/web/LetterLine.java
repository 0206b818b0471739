package org.tanku.platform.library.web;

/// A letter as a page explains it (符号说明).
///
/// @param mathMl the letter set as in the formula; written by the kernel
/// @param unit empty for a ratio
/// @param range empty where any number may stand
record LetterLine(String name, String mathMl, String meaning, String unit, String range) {}
