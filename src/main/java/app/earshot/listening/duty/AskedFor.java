package app.earshot.listening.duty;

import app.earshot.domain.Coded;
import java.util.Optional;
import java.util.stream.Stream;

/** Sorts of what they ask that are answered each in its own way: what is none of them gets an answer that fits anything. */
enum AskedFor implements Coded {
    /** To leave something be: it is left, and that is the answer. */
    STOP("stop"),
    /** Something for the evening that nobody has to decide: it is noted. */
    WISH("wish"),
    /** How much, how many, what it costs: a figure. */
    FIGURE("figure");

    private final String code;

    AskedFor(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** As far as the words tell it. A wish in the form of a question wants a yes or a no. */
    static Optional<AskedFor> of(String words) {
        boolean question = words.strip().endsWith("?");
        return Stream.of(values())
                .filter(sort -> (sort == FIGURE || !question) && DutyWords.isAskedFor(sort, words))
                .findFirst();
    }

    /** What the texts of the bank are for. */
    String purpose(boolean late) {
        return "asked-" + code + (late ? "-late" : "");
    }
}
