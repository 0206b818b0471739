package org.tanku.platform.feed;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Under which name and address the registry tells itself to others (对外名称与网址); empty where the
/// operator set none, which the check against the model then shows.
@Component
class TrustSettings {
    private final String address;
    private final String registry;

    TrustSettings(Environment environment) {
        this.address = environment.getProperty("tanku.public-address", "").replaceAll("/+$", "");
        this.registry = environment.getProperty("tanku.seal-name", "").strip();
    }

    String registry() {
        return registry;
    }

    /// The address of a page; empty without an address of the server.
    String link(String page) {
        return address.isEmpty() ? "" : address + page;
    }
}
