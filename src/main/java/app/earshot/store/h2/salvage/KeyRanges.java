package app.earshot.store.h2.salvage;

import java.util.Map;
import java.util.TreeMap;

/** Which keys of a tree are known already from newer leaves. Between the first and the last key of a leaf there is no other. */
final class KeyRanges {

    private final TreeMap<Long, Long> ranges = new TreeMap<>();

    boolean has(long key) {
        Map.Entry<Long, Long> before = ranges.floorEntry(key);
        return before != null && before.getValue() >= key;
    }

    /** Adds all keys from one to another, both among them. */
    void add(long first, long last) {
        long from = first;
        long to = last;
        Map.Entry<Long, Long> before = ranges.floorEntry(from);
        if (before != null && before.getValue() >= from) {
            from = before.getKey();
            to = Math.max(to, before.getValue());
        }
        Map.Entry<Long, Long> within = ranges.ceilingEntry(from);
        while (within != null && within.getKey() <= to) {
            to = Math.max(to, within.getValue());
            ranges.remove(within.getKey());
            within = ranges.ceilingEntry(from);
        }
        ranges.put(from, to);
    }
}
