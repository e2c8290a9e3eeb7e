package app.earshot.store.h2.salvage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the leaves of all trees in a file, from its first byte to its last, also where what stands before or behind them is damaged. */
final class PageScan {

    private static final int BLOCKS_AT_ONCE = 256;
    private static final int SMALLEST_PAGE = 10;

    private final FileChannel file;

    PageScan(FileChannel file) {
        this.file = file;
    }

    List<FoundPage> run() throws IOException {
        List<FoundPage> pages = new ArrayList<>();
        for (ChunkPlace chunk : chunks()) {
            pages(chunk, pages);
        }
        return pages;
    }

    private Set<ChunkPlace> chunks() throws IOException {
        Set<ChunkPlace> chunks = new LinkedHashSet<>();
        byte[] piece = new byte[BLOCKS_AT_ONCE * ChunkPlace.BLOCK];
        for (long at = 0; at < file.size(); at += piece.length) {
            int read = read(ByteBuffer.wrap(piece), at);
            for (int block = 0; block < read; block += ChunkPlace.BLOCK) {
                ChunkPlace.ofHeader(piece, block, at + block).ifPresent(chunks::add);
                if (block + ChunkPlace.BLOCK <= read) {
                    ChunkPlace.ofFooter(piece, block, at + block).ifPresent(chunks::add);
                }
            }
        }
        return chunks;
    }

    private void pages(ChunkPlace chunk, List<FoundPage> found) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(chunk.length(), Math.max(0, file.size() - chunk.at())));
        bytes.limit(read(bytes, chunk.at())).position(0);
        int offset = 0;
        while (offset + SMALLEST_PAGE < bytes.limit()) {
            if (FoundPage.isAt(bytes, offset, chunk.id()) && add(chunk, bytes, offset, found)) {
                offset += bytes.getInt(offset);
            } else {
                offset++;
            }
        }
    }

    private static boolean add(ChunkPlace chunk, ByteBuffer bytes, int offset, List<FoundPage> found) {
        try {
            FoundPage.Content page = FoundPage.open(bytes, offset);
            if (page.leaf() && page.rows() > 0) {
                found.add(new FoundPage(page.mapId(), chunk.version(), chunk.at() + offset, bytes.getInt(offset)));
            }
            return true;
        } catch (RuntimeException noPage) {
            return false;
        }
    }

    /** Fills a buffer as far as the file reaches; returns how many bytes. */
    private int read(ByteBuffer target, long at) throws IOException {
        target.clear();
        while (target.hasRemaining() && file.read(target, at + target.position()) > 0) {
            continue;
        }
        return target.position();
    }
}
