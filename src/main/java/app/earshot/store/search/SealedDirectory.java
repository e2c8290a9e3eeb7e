package app.earshot.store.search;

import app.earshot.store.seal.Seal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.OutputStreamIndexOutput;

/**
 * A folder of index files that are encrypted. A file is read as a whole when it is opened and stands in memory in the clear as long as it is: an
 * index goes back and forth in its files, and takes an eighth of the room that the notebook does, or less.
 */
final class SealedDirectory extends FilterDirectory {

    private static final int BLOCK = 1 << 20;
    private static final int BUFFER = 1 << 13;

    private final Seal seal;

    SealedDirectory(Directory files, Seal seal) {
        super(files);
        this.seal = seal;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        return sealed(in.createOutput(name, context));
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        return sealed(in.createTempOutput(prefix, suffix, context));
    }

    private IndexOutput sealed(IndexOutput file) throws IOException {
        return new OutputStreamIndexOutput(file.toString(), file.getName(), seal.out(new Written(file)), BUFFER);
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        try (IndexInput file = in.openInput(name, IOContext.READONCE); InputStream content = seal.in(new Read(file))) {
            List<ByteBuffer> blocks = new ArrayList<>();
            byte[] block;
            do {
                block = content.readNBytes(BLOCK);
                blocks.add(ByteBuffer.wrap(block));
            } while (block.length == BLOCK);
            return new ByteBuffersIndexInput(new ByteBuffersDataInput(blocks), name);
        }
    }

    @Override
    public long fileLength(String name) throws IOException {
        return seal.content(in.fileLength(name));
    }

    private static final class Written extends OutputStream {

        private final IndexOutput file;

        Written(IndexOutput file) {
            this.file = file;
        }

        @Override
        public void write(int one) throws IOException {
            file.writeByte((byte) one);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            file.writeBytes(from, offset, length);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    private static final class Read extends InputStream {

        private final IndexInput file;

        Read(IndexInput file) {
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            return file.getFilePointer() < file.length() ? Byte.toUnsignedInt(file.readByte()) : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int part = (int) Math.min(length, file.length() - file.getFilePointer());
            if (part == 0 && length > 0) {
                return -1;
            }
            file.readBytes(into, offset, part);
            return part;
        }
    }
}
