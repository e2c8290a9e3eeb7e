package app.earshot.domain.account;

import app.earshot.domain.Coded;
import java.util.Comparator;
import java.util.List;

/**
 * The type of occasion that an enquiry is about, by its code: one that comes with the application, or one that a user added. What it
 * is called and what it listens for is not said here.
 */
public record Occasion(String code) implements Coded, Comparable<Occasion> {

    public static final Occasion WEDDING = new Occasion("wedding");
    public static final Occasion PARTY = new Occasion("party");
    public static final Occasion COMPANY = new Occasion("company");
    public static final Occasion PROJECT = new Occasion("project");

    /** Those that come with the application. */
    public static final List<Occasion> OURS = List.of(WEDDING, PARTY, COMPANY, PROJECT);

    private static final Comparator<Occasion> ORDER =
            Comparator.comparingInt(Occasion::place).thenComparing(Occasion::code);

    /**
     * The one of ours that has this code.
     *
     * @throws IllegalArgumentException if none has
     */
    public static Occasion ours(String code) {
        return OURS.stream()
                .filter(occasion -> occasion.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No occasion of ours has the code " + code));
    }

    /** Ours first, as they stand. */
    @Override
    public int compareTo(Occasion other) {
        return ORDER.compare(this, other);
    }

    private static int place(Occasion occasion) {
        int ours = OURS.indexOf(occasion);
        return ours < 0 ? OURS.size() : ours;
    }
}
