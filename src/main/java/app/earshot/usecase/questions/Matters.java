package app.earshot.usecase.questions;

import app.earshot.domain.Coded;

/** How much a topic matters at a stage, as one would say it. */
public enum Matters implements Coded {
    NOT("not", 0),
    LITTLE("little", 3),
    MUCH("much", 6),
    MOST("most", 9);

    private static final int MUCH_FROM = 5;
    private static final int MOST_FROM = 8;

    private final String code;
    private final int weight;

    Matters(String code, int weight) {
        this.code = code;
        this.weight = weight;
    }

    @Override
    public String code() {
        return code;
    }

    /** The weight that stands for it. */
    public int weight() {
        return weight;
    }

    /** What a weight means. */
    public static Matters of(int weight) {
        return weight >= MOST_FROM ? MOST : weight >= MUCH_FROM ? MUCH : weight > 0 ? LITTLE : NOT;
    }
}
