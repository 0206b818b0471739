package org.tanku.platform.paper;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.tanku.platform.press.Face;

import java.util.Optional;

/// What the operator set for papers (凭证设置): under which address they are checked, and the name on
/// the seal. A demo has a name of its own and takes the address it is reached by.
@Component
class PaperSettings {
    private static final String DEMO_SEAL = "碳库演示登记处";

    private final String address;
    private final String seal;
    private final boolean demo;

    PaperSettings(Environment environment) {
        this.demo = environment.getProperty("tanku.demo", Boolean.class, false);
        this.address = environment.getProperty("tanku.public-address", "");
        this.seal = Face.settable(environment.getProperty("tanku.seal-name", ""));
    }

    /// Without a slash at its end; empty where it is needed and not set.
    ///
    /// @param reached how the asker reached the server
    Optional<String> address(String reached) {
        String chosen = address.isEmpty() && demo ? reached : address;
        return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen.replaceAll("/+$", ""));
    }

    /// The name on the seal; it is never that of an authority unless the operator says so.
    Optional<String> sealName() {
        return demo ? Optional.of(DEMO_SEAL) : Optional.of(seal).filter(each -> !each.isEmpty());
    }

    boolean demo() {
        return demo;
    }
}
