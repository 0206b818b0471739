package org.tanku.platform.inbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// A mail server that does what a good one does not: GreenMail takes every letter.
final class ScriptedServer implements AutoCloseable {
    private final ServerSocket door;
    private final boolean knowsNobody;

    private ScriptedServer(boolean knowsNobody) throws IOException {
        this.knowsNobody = knowsNobody;
        this.door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    /// No address is right.
    static ScriptedServer thatKnowsNobody() throws IOException {
        return new ScriptedServer(true);
    }

    /// It reads the whole letter and hangs up without a word.
    static ScriptedServer thatBreaksAfterTheText() throws IOException {
        return new ScriptedServer(false);
    }

    static int unusedPort() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket line = door.accept()) {
                talk(line);
            } catch (IOException hungUp) {
                // the next caller
            }
        }
    }

    private void talk(Socket line) throws IOException {
        BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
        say(line, "220 here");
        boolean text = false;
        for (String said = in.readLine(); said != null; said = in.readLine()) {
            if (text) {
                if (said.equals(".")) {
                    return;
                }
            } else if (said.startsWith("RCPT") && knowsNobody) {
                say(line, "550 5.1.1 no such box");
            } else if (said.startsWith("DATA")) {
                say(line, "354 go on");
                text = true;
            } else {
                say(line, "250 well");
            }
        }
    }

    private static void say(Socket line, String words) throws IOException {
        OutputStream out = line.getOutputStream();
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
