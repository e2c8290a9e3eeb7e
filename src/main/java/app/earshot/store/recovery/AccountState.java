package app.earshot.store.recovery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What an account holds at one moment, as far as two moments can be told apart by it: of each part a sum over its rows. */
final class AccountState {

    private static final long FIRST = 0xcbf29ce484222325L;
    private static final long TIMES = 0x100000001b3L;

    private final Map<List<Object>, Part> parts = new HashMap<>();
    private String name = "";
    private long promises;

    /** A part that comes and goes as a whole. */
    private static final class Part {
        private long sum;
        private boolean removed;
        private boolean isThere;
    }

    void add(AccountTable table, Object[] row) {
        Part part = parts.computeIfAbsent(key(table, row), none -> new Part());
        part.sum += sum(table, row);
        if (table.isRoot()) {
            part.isThere = true;
            part.removed = table.isRemovable() && row[table.at("removed_at")] != null;
        }
        if (table.name().equals(AccountTable.ACCOUNT)) {
            name = (String) row[table.at("name")];
        }
        if (table.name().equals("promise") && Boolean.FALSE.equals(row[table.at("removed")])) {
            promises++;
        }
    }

    private static List<Object> key(AccountTable table, Object[] row) {
        List<Object> key = new ArrayList<>(List.of(table.root()));
        key.addAll(table.partOf(row));
        return key;
    }

    /** Rows come in any order. */
    private static long sum(AccountTable table, Object[] row) {
        long sum = mixed(FIRST, table.name());
        for (int column : table.compared()) {
            sum = mixed(sum, Objects.toString(row[column], "\0"));
        }
        return sum;
    }

    private static long mixed(long sum, String words) {
        long mixed = sum;
        for (int i = 0; i < words.length(); i++) {
            mixed = (mixed ^ words.charAt(i)) * TIMES;
        }
        return (mixed ^ words.length()) * TIMES;
    }

    String name() {
        return name;
    }

    boolean isThere() {
        return parts.entrySet().stream().anyMatch(part -> part.getKey().getFirst().equals(AccountTable.ACCOUNT));
    }

    boolean isRemoved() {
        return parts.entrySet().stream().anyMatch(part -> part.getKey().getFirst().equals(AccountTable.ACCOUNT) && part.getValue().removed);
    }

    long promises() {
        return promises;
    }

    /** How many parts there are whose root is this table, without those that are off the lists. */
    long count(String root) {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().getFirst().equals(root) && part.getValue().isThere && !part.getValue().removed)
                .count();
    }

    /** What has become of each sort of part from this moment to another. */
    Map<String, Tally> since(AccountState now) {
        Map<String, Tally> tallies = new TreeMap<>();
        parts.forEach((key, then) -> {
            Part part = now.parts.get(key);
            if (then.removed) {
                return;
            }
            if (part == null || part.removed) {
                count(tallies, key, new Tally(1, 0, 0));
            } else if (part.sum != then.sum) {
                count(tallies, key, new Tally(0, 1, 0));
            }
        });
        now.parts.forEach((key, part) -> {
            Part then = parts.get(key);
            if (!part.removed && (then == null || then.removed)) {
                count(tallies, key, new Tally(0, 0, 1));
            }
        });
        return tallies;
    }

    private static void count(Map<String, Tally> tallies, List<Object> key, Tally one) {
        tallies.merge((String) key.getFirst(), one, Tally::plus);
    }
}
