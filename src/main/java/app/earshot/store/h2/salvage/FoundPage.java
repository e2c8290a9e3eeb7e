package app.earshot.store.h2.salvage;

import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;

/**
 * A leaf of a tree that says of itself that it is one.
 *
 * @param at bytes from the beginning of the file
 * @param length in bytes
 */
record FoundPage(int mapId, long version, long at, int length) {

    private static final int CHECKED = Integer.BYTES + Short.BYTES;

    /** What a page holds. The buffer stands where its first key begins. */
    record Content(int mapId, int rows, boolean leaf, ByteBuffer buffer) {}

    /** Whether there is a page of a chunk at this place: 16 bits say so. */
    static boolean isAt(ByteBuffer chunk, int offset, int chunkId) {
        int length = chunk.getInt(offset);
        if (length <= CHECKED || length > chunk.limit() - offset) {
            return false;
        }
        int expected = DataUtils.getCheckValue(chunkId) ^ DataUtils.getCheckValue(offset) ^ DataUtils.getCheckValue(length);
        return chunk.getShort(offset + Integer.BYTES) == (short) expected;
    }

    /** @throws RuntimeException if it is no page after all, or one that is packed, which none of ours is */
    static Content open(ByteBuffer bytes, int offset) {
        ByteBuffer page = bytes.duplicate();
        page.position(offset + CHECKED).limit(offset + bytes.getInt(offset));
        int pageNumber = DataUtils.readVarInt(page);
        int mapId = DataUtils.readVarInt(page);
        int rows = DataUtils.readVarInt(page);
        int type = page.get();
        if (pageNumber < 0 || mapId < 0 || rows < 0 || rows > page.remaining() || (type & ~DataUtils.PAGE_TYPE_NODE) != 0) {
            throw new IllegalArgumentException("No page");
        }
        return new Content(mapId, rows, type == DataUtils.PAGE_TYPE_LEAF, page);
    }
}
