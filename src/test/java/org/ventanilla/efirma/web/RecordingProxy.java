package org.ventanilla.efirma.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands between a browser and the portal and keeps every byte that the browser sends: addresses, headers, bodies. */
final class RecordingProxy implements AutoCloseable {

    private final ServerSocket door;
    private final int portal;
    private final List<ByteArrayOutputStream> sent = new CopyOnWriteArrayList<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    private RecordingProxy(ServerSocket door, int portal) {
        this.door = door;
        this.portal = portal;
    }

    static RecordingProxy before(int portal) throws IOException {
        var proxy = new RecordingProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), portal);
        Thread.ofVirtual().start(proxy::serve);
        return proxy;
    }

    String address() {
        return "http://localhost:" + door.getLocalPort();
    }

    /** Everything that was sent so far. */
    byte[] sent() {
        var all = new ByteArrayOutputStream();
        sent.forEach(part -> all.writeBytes(part.toByteArray()));
        return all.toByteArray();
    }

    private void serve() {
        try {
            while (true) connect(door.accept());
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void connect(Socket browser) throws IOException {
        var server = new Socket(InetAddress.getLoopbackAddress(), portal);
        sockets.addAll(List.of(browser, server));
        var record = new ByteArrayOutputStream();
        sent.add(record);
        Thread.ofVirtual().start(() -> carry(browser, server, record));
        Thread.ofVirtual().start(() -> carry(server, browser, OutputStream.nullOutputStream()));
    }

    private static void carry(Socket from, Socket to, OutputStream record) {
        try (InputStream input = from.getInputStream();
                OutputStream output = to.getOutputStream()) {
            var buffer = new byte[16_384];
            for (int count = input.read(buffer); count >= 0; count = input.read(buffer)) {
                record.write(buffer, 0, count);
                output.write(buffer, 0, count);
                output.flush();
            }
        } catch (IOException closed) {
            // One side left; the other follows.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (var socket : sockets) socket.close();
    }
}
