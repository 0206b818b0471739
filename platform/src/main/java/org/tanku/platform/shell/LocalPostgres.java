package org.tanku.platform.shell;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/// A durable PostgreSQL of our own (内嵌数据库): programs out of a jar, data kept in a folder.
///
/// It flushes every commit, asks for a password, stops cleanly, and takes over after a crash of
/// this process, of the server, or of both. Its port is internal: a free one is chosen at each
/// start.
public final class LocalPostgres implements AutoCloseable {
    static final String USER = "tanku";
    static final String DATABASE = "postgres";
    private static final int ATTEMPTS = 6;

    private final Path home;
    private final Path data;
    private final FolderLock lock;
    private final ServerTool tool;
    private final String password;
    private int port;

    private LocalPostgres(Path home, FolderLock lock, ServerTool.Step step) throws IOException {
        this.home = home;
        this.data = home.resolve("data");
        this.lock = lock;
        this.password = password(home.resolve("password"));
        Path bin = ServerBinaries.unpack(home.resolve("server"));
        this.tool = new ServerTool(bin, home, step);
    }

    /// Starts the server on this folder, which is made when it is not there.
    ///
    /// @throws IOException with the reason, when the folder is in use or the server does not start
    public static LocalPostgres start(Path folder) throws IOException {
        return start(folder, ServerTool.step());
    }

    static LocalPostgres start(Path folder, ServerTool.Step step) throws IOException {
        Path home = folder.toAbsolutePath();
        Files.createDirectories(home);
        FolderLock lock =
                FolderLock.take(home)
                        .orElseThrow(() -> new IOException("another process uses " + home));
        try {
            LocalPostgres server = new LocalPostgres(home, lock, step);
            server.make();
            new LeftoverServer(server.data).stop(server.tool);
            server.run();
            return server;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    public String url() {
        return url(DATABASE);
    }

    public String url(String database) {
        return url(port, database);
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /// Stops in order: commits are flushed and checkpointed.
    @Override
    public void close() throws IOException {
        try (lock) {
            LeftoverServer.stopNow(data, tool);
        }
    }

    /// A half-made cluster never looks whole: it is made beside and then renamed.
    private void make() throws IOException {
        tool.admit(home);
        tool.admit(data);
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        Path fresh = home.resolve("data.new");
        Folders.delete(fresh);
        Path secret = home.resolve("password.new");
        try {
            writeSecret(secret, password);
            tool.admit(secret);
            tool.run(
                    120,
                    "initdb",
                    List.of(
                            "-D",
                            fresh.toString(),
                            "-U",
                            USER,
                            "--pwfile=" + secret,
                            "-A",
                            "scram-sha-256",
                            "-E",
                            "UTF8",
                            "--data-checksums",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--locale=C.UTF-8"));
        } finally {
            Files.deleteIfExists(secret);
        }
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Tries again for a while: after a crash the dead server's processes take a moment to go, and
    /// a port that was free may be taken in between.
    private void run() throws IOException {
        for (int attempt = 1; ; attempt++) {
            port = freePort();
            try {
                tool.run(
                        600,
                        "pg_ctl",
                        List.of(
                                "-D",
                                data.toString(),
                                "-l",
                                home.resolve("server.log").toString(),
                                "-o",
                                options(),
                                "-w",
                                "-t",
                                "590",
                                "start"));
                return;
            } catch (IOException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                pause();
            }
        }
    }

    private String options() {
        return "-p "
                + port
                + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
                + " -c timezone=UTC -c shared_buffers=128MB -c max_connections=100"
                + " -c max_wal_size=2GB -c fsync=on -c synchronous_commit=on";
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the server started", e);
        }
    }

    private static String password(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Path fresh = file.resolveSibling("password.half");
            writeSecret(fresh, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file);
    }

    private static void writeSecret(Path file, String secret) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, secret);
    }
}
