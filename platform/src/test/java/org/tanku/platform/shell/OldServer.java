package org.tanku.platform.shell;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// Says hello as a PostgreSQL of a version that no package here brings any more, lets everybody in,
/// and answers every command with nothing.
final class OldServer implements AutoCloseable {
    private static final int ASKS_FOR_ENCRYPTION = 80877103;

    private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final String version;

    OldServer(String version) throws IOException {
        this.version = version;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(
                        new DataInputStream(client.getInputStream()),
                        new DataOutputStream(client.getOutputStream()));
            } catch (IOException e) {
                // the client left, or the test is over
            }
        }
    }

    private void talk(DataInputStream in, DataOutputStream out) throws IOException {
        while (readHello(in) == ASKS_FOR_ENCRYPTION) {
            out.write('N');
        }
        send(out, 'R', new byte[4]);
        for (String each :
                new String[] {
                    "server_version\0" + version,
                    "client_encoding\0UTF8",
                    "server_encoding\0UTF8",
                    "DateStyle\0ISO, MDY",
                    "integer_datetimes\0on",
                    "standard_conforming_strings\0on"
                }) {
            send(out, 'S', text(each));
        }
        send(out, 'Z', new byte[] {'I'});
        for (int kind = in.read(); kind >= 0; kind = in.read()) {
            in.skipNBytes(in.readInt() - 4L);
            answer(kind, out);
        }
    }

    private static int readHello(DataInputStream in) throws IOException {
        int length = in.readInt();
        int code = in.readInt();
        in.skipNBytes(length - 8L);
        return code;
    }

    private static void answer(int kind, DataOutputStream out) throws IOException {
        switch (kind) {
            case 'P' -> send(out, '1', new byte[0]);
            case 'B' -> send(out, '2', new byte[0]);
            case 'D' -> send(out, 'n', new byte[0]);
            case 'E' -> send(out, 'C', text("SET"));
            case 'S' -> send(out, 'Z', new byte[] {'I'});
            case 'Q' -> {
                send(out, 'C', text("SET"));
                send(out, 'Z', new byte[] {'I'});
            }
            default -> {}
        }
    }

    private static byte[] text(String text) {
        return (text + "\0").getBytes(StandardCharsets.UTF_8);
    }

    private static void send(DataOutputStream out, char kind, byte[] body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var message = new DataOutputStream(bytes);
        message.writeByte(kind);
        message.writeInt(body.length + 4);
        message.write(body);
        out.write(bytes.toByteArray());
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
