package app.earshot.testkit;

import java.util.List;
import java.util.Random;

/** A text as it might arrive when something went wrong on its way: cut off, doubled, in one line, with strange signs in it, with holes. */
public final class Mutation {

    private static final List<String> STRANGE = List.of(
            "😀👩‍👩‍👧", "Ελληνικά", "שלום", "مرحبا", "中文", "\u0301\u0301", "\u0000", "\uD83D", "((((", "????", "------", ">>>", "=?utf-8?", "&amp;", "\t",
            "1/2/3/4/5");

    private Mutation() {}

    /** Changed in one to six ways; never empty. */
    public static String of(String text, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(mutated.length() + 1);
            switch (random.nextInt(5)) {
                case 0 -> mutated.setLength(Math.max(1, at));
                case 1 -> mutated.append(text.repeat(random.nextInt(4)));
                case 2 -> mutated.insert(at, STRANGE.get(random.nextInt(STRANGE.size())));
                case 3 -> mutated = new StringBuilder(mutated.toString().replace("\n", " "));
                default -> mutated.delete(at, Math.min(mutated.length(), at + random.nextInt(30)));
            }
        }
        return mutated.toString();
    }
}
