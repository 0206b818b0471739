package org.tanku.platform.shell;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What is looked at before anything starts (启动前检查), so that a common mistake is told in one
/// sentence.
final class Preflight {
    private Preflight() {}

    /// The outcome of all checks.
    sealed interface Outcome {
        /// The data folder is ours as long as the lock is held.
        record Ready(FolderLock lock) implements Outcome {}

        record Stopped(StartProblem problem) implements Outcome {}
    }

    static Outcome check(Settings settings) throws IOException {
        if (!writable(settings.data())) {
            return new Outcome.Stopped(
                    StartProblem.of(
                            ExitCode.FOLDER_NOT_WRITABLE, "folder-not-writable", settings.data()));
        }
        Optional<FolderLock> lock = FolderLock.take(settings.data());
        if (lock.isEmpty()) {
            return new Outcome.Stopped(
                    StartProblem.of(ExitCode.FOLDER_IN_USE, "folder-in-use", settings.data()));
        }
        Optional<StartProblem> problem =
                port(settings)
                        .or(() ->
                                switch (settings.database()) {
                                    case Database.External external ->
                                            DatabaseCheck.check(external);
                                    case Database.Embedded _ -> Optional.empty();
                                });
        if (problem.isPresent()) {
            lock.get().close();
            return new Outcome.Stopped(problem.get());
        }
        return new Outcome.Ready(lock.get());
    }

    private static boolean writable(Path folder) {
        try {
            Files.createDirectories(folder.resolve("logs"));
            Files.delete(Files.createTempFile(folder, "try", ""));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<StartProblem> port(Settings settings) {
        InetAddress address;
        try {
            address = InetAddress.getByName(settings.address());
        } catch (UnknownHostException e) {
            return Optional.of(addressProblem(settings));
        }
        if (opens(address, settings.port())) {
            return Optional.empty();
        }
        if (!opens(address, 0)) {
            return Optional.of(addressProblem(settings));
        }
        if (settings.port() < 1024 && !answers(address, settings.port())) {
            return Optional.of(
                    StartProblem.of(
                            ExitCode.NOT_PERMITTED, "port-not-permitted", number(settings)));
        }
        return Optional.of(portTaken(settings));
    }

    static StartProblem portTaken(Settings settings) {
        return StartProblem.of(
                ExitCode.PORT_TAKEN, "port-taken", number(settings), settings.address());
    }

    private static StartProblem addressProblem(Settings settings) {
        return StartProblem.of(
                ExitCode.WRONG_SETTING,
                "wrong-value",
                Setting.ADDRESS.property(),
                settings.address(),
                Message.of(Setting.ADDRESS.allowed()));
    }

    /// As text, so that no language puts a comma into it.
    private static String number(Settings settings) {
        return Integer.toString(settings.port());
    }

    private static boolean opens(InetAddress address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean answers(InetAddress address, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 1000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
