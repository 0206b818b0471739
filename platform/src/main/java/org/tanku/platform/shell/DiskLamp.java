package org.tanku.platform.shell;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.tanku.platform.operations.Lamp;
import org.tanku.platform.operations.Lamp.Light;
import org.tanku.platform.operations.LampSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Whether the disk under the data folder has room (磁盘指示灯).
@Component
class DiskLamp implements LampSource {
    /// Below these shares of the disk somebody should look, and must act; both are assumptions.
    private static final double LITTLE = 0.10;

    private static final double NEXT_TO_NOTHING = 0.02;

    private static final double BYTES_PER_GIGABYTE = 1e9;

    private final Path data;

    DiskLamp(Environment environment) {
        this.data = Path.of(environment.getProperty("tanku.data", ".tanku"));
    }

    @Override
    public List<Lamp> listLamps() {
        try {
            FileStore disk = Files.getFileStore(Files.exists(data) ? data : Path.of("."));
            double free = disk.getUsableSpace() / BYTES_PER_GIGABYTE;
            double all = disk.getTotalSpace() / BYTES_PER_GIGABYTE;
            return List.of(
                    new Lamp(
                            "shell.lamp.disk",
                            lightOf(free / all),
                            "shell.lamp.disk.free",
                            List.of(free, all),
                            ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Light lightOf(double share) {
        if (share < NEXT_TO_NOTHING) {
            return Light.RED;
        }
        return share < LITTLE ? Light.AMBER : Light.GREEN;
    }
}
