package app.earshot.platform;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One running program for each notebook. The first one listens at a Unix domain socket in a folder that only its owner can enter;
 * a second start asks it to come forward and ends. No network port is opened.
 */
public final class SingleInstance implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SingleInstance.class);
    private static final byte COME_FORWARD = 'f';
    private static final int NAME_LENGTH = 16;

    private final Path socket;
    private final ServerSocketChannel server;

    private SingleInstance(Path socket, ServerSocketChannel server, Runnable comeForward) {
        this.socket = socket;
        this.server = server;
        Thread.ofVirtual().name("single-instance").start(() -> listen(comeForward));
    }

    /**
     * Becomes the one for this notebook. Empty if there is another, which was asked to come forward.
     *
     * @param comeForward called from a thread of its own when a second start asks
     */
    public static Optional<SingleInstance> take(Path runtime, Path notebook, Runnable comeForward) throws IOException {
        PrivateFolder.make(runtime);
        Path socket = runtime.resolve(name(notebook) + ".socket");
        if (askedToComeForward(socket)) {
            return Optional.empty();
        }
        Files.deleteIfExists(socket);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(UnixDomainSocketAddress.of(socket));
        } catch (IOException taken) {
            server.close();
            throw taken;
        }
        return Optional.of(new SingleInstance(socket, server, comeForward));
    }

    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(socket);
        } catch (IOException left) {
            LOG.debug("The socket stays behind; the next start clears it away");
        }
    }

    /** False if nobody listens: there is no socket, or one left behind by a program that died. */
    private static boolean askedToComeForward(Path socket) {
        if (!Files.exists(socket)) {
            return false;
        }
        try (SocketChannel first = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            first.write(ByteBuffer.wrap(new byte[] {COME_FORWARD}));
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    private void listen(Runnable comeForward) {
        while (server.isOpen()) {
            try (SocketChannel second = server.accept()) {
                ByteBuffer word = ByteBuffer.allocate(1);
                if (second.read(word) == 1 && word.get(0) == COME_FORWARD) {
                    comeForward.run();
                }
            } catch (IOException closed) {
                LOG.debug("No longer listening for a second start");
            }
        }
    }

    /** The real path, so that a link and its target are one notebook; hashed, because the path of a socket has to be short. */
    private static String name(Path notebook) throws IOException {
        Path real = Files.exists(notebook) ? notebook.toRealPath() : notebook.toAbsolutePath().normalize();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(real.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, NAME_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
