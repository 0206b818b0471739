package org.tanku.platform.inbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A mail server that does what a good one does not: GreenMail takes every letter.
final class ScriptedServer implements AutoCloseable {
    private final ServerSocket door;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final String refused;
    private final String answer;
    private final boolean breaks;

    /// @param refused how a line begins that is answered with `answer`
    private ScriptedServer(String refused, String answer, boolean breaks) throws IOException {
        this.refused = refused;
        this.answer = answer;
        this.breaks = breaks;
        this.door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    /// No address is right.
    static ScriptedServer thatKnowsNobody() throws IOException {
        return new ScriptedServer("RCPT", "550 5.1.1 no such box", false);
    }

    /// It takes letters, but not yet the ones to this address, which it repeats.
    static ScriptedServer thatAsksToComeAgainFor(String address) throws IOException {
        return new ScriptedServer(
                "RCPT TO:<" + address + ">", "450 4.2.0 " + address + " is greylisted", false);
    }

    /// It takes nothing from us.
    static ScriptedServer thatKnowsNoSuchSender() throws IOException {
        return new ScriptedServer("MAIL", "550 5.7.1 not from you", false);
    }

    /// It reads the whole letter and hangs up without a word.
    static ScriptedServer thatBreaksAfterTheText() throws IOException {
        return new ScriptedServer("nothing", "", true);
    }

    static int unusedPort() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The addresses of the letters that were taken.
    List<String> taken() {
        return List.copyOf(taken);
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
        String to = "";
        for (String said = in.readLine(); said != null; said = in.readLine()) {
            if (text) {
                if (said.equals(".") && breaks) {
                    return;
                }
                if (said.equals(".")) {
                    text = false;
                    taken.add(to);
                    say(line, "250 taken");
                }
            } else if (said.startsWith(refused)) {
                say(line, answer);
            } else if (said.startsWith("RCPT")) {
                to = said.substring(said.indexOf('<') + 1, said.indexOf('>'));
                say(line, "250 well");
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
