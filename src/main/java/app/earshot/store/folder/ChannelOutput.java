package app.earshot.store.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Writes into a channel that somebody else forces to the disk and closes. */
public final class ChannelOutput extends OutputStream {

    private final FileChannel channel;

    public ChannelOutput(FileChannel channel) {
        this.channel = channel;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
        ByteBuffer piece = ByteBuffer.wrap(from, offset, length);
        while (piece.hasRemaining()) {
            channel.write(piece);
        }
    }
}
