package org.tanku.platform.disclosure.web;

/// One county as the map of the home page draws it (地图上的县): outline, tooltip, and whether the
/// platform's own projects or published figures lie in it.
record MapCounty(String code, String name, String outline, String tooltip, String look) {}
