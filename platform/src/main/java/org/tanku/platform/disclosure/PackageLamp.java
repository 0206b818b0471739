package org.tanku.platform.disclosure;

import org.springframework.stereotype.Component;
import org.tanku.platform.operations.Lamp;
import org.tanku.platform.operations.Lamp.Light;
import org.tanku.platform.operations.LampSource;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Whether last night's package of the registry is there (数据包指示灯).
@Component
class PackageLamp implements LampSource {
    private final KeptPackages packages;
    private final Clock clock;

    PackageLamp(KeptPackages packages, Clock clock) {
        this.packages = packages;
        this.clock = clock;
    }

    @Override
    public List<Lamp> listLamps() {
        Optional<LocalDate> last = packages.findLastNight();
        if (last.isEmpty()) {
            return List.of(lamp(Light.OFF, "none", List.of()));
        }
        boolean fresh = !last.get().isBefore(LocalDate.now(clock).minusDays(1));
        return List.of(
                lamp(
                        fresh ? Light.GREEN : Light.AMBER,
                        fresh ? "made" : "old",
                        List.of("" + last.get())));
    }

    private static Lamp lamp(Light light, String how, List<Object> arguments) {
        return new Lamp("disclosure.lamp", light, "disclosure.lamp." + how, arguments, "/journal");
    }
}
