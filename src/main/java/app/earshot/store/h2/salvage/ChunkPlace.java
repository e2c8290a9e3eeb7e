package app.earshot.store.h2.salvage;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.h2.mvstore.DataUtils;

/**
 * Where a chunk begins in the file.
 *
 * @param id which goes into the check value of each of its pages
 * @param at bytes from the beginning of the file
 * @param length in bytes
 * @param version the larger, the newer what it holds
 */
record ChunkPlace(int id, long at, int length, long version) {

    static final int BLOCK = 4096;
    static final int FOOTER = 128;
    private static final int LONGEST_HEADER = 1024;
    /** In blocks: larger than any chunk, so that a damaged number asks for no more memory than there can be. */
    private static final int LONGEST = 1 << 17;
    private static final String BEGINNING = "chunk:";
    private static final int HEX = 16;

    /** The chunk that begins with a block, by what it says of itself. */
    static Optional<ChunkPlace> ofHeader(byte[] block, int from, long at) {
        int end = from;
        while (end < Math.min(block.length, from + LONGEST_HEADER) && block[end] != '\n') {
            end++;
        }
        return place(new String(block, from, end - from, StandardCharsets.ISO_8859_1).strip(), at, false);
    }

    /** The chunk that ends with a block, by the note at its end, which has a sum of its own. */
    static Optional<ChunkPlace> ofFooter(byte[] block, int blockFrom, long blockAt) {
        String text = new String(block, blockFrom + BLOCK - FOOTER, FOOTER, StandardCharsets.ISO_8859_1).strip();
        int sum = text.lastIndexOf(",fletcher:");
        if (sum < 0 || !text.startsWith(BEGINNING)) {
            return Optional.empty();
        }
        byte[] summed = text.substring(0, sum).getBytes(StandardCharsets.ISO_8859_1);
        boolean sound = Integer.toHexString(DataUtils.getFletcher32(summed, 0, summed.length)).equals(text.substring(sum + ",fletcher:".length()));
        return sound ? place(text.substring(0, sum), blockAt + BLOCK, true) : Optional.empty();
    }

    private static Optional<ChunkPlace> place(String text, long at, boolean isEnd) {
        if (!text.startsWith(BEGINNING)) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (String part : text.split(",")) {
            int colon = part.indexOf(':');
            values.put(colon < 0 ? part : part.substring(0, colon), colon < 0 ? "" : part.substring(colon + 1));
        }
        try {
            int blocks = Integer.parseInt(values.getOrDefault("len", ""), HEX);
            long version = Long.parseLong(values.getOrDefault("version", ""), HEX);
            int id = Integer.parseInt(values.getOrDefault("chunk", ""), HEX);
            long length = (long) blocks * BLOCK;
            long begin = isEnd ? at - length : at;
            return blocks < 1 || blocks > LONGEST || begin < 0 ? Optional.empty() : Optional.of(new ChunkPlace(id, begin, (int) length, version));
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        }
    }
}
