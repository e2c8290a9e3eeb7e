package app.earshot.store.words;

import app.earshot.store.words.Piece.Chain;
import app.earshot.store.words.Piece.Letter;
import app.earshot.store.words.Piece.Part;
import app.earshot.store.words.Piece.Picture;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what somebody typed into the search or a filter. */
public final class QueryParser {

    private static final int LONGEST = 2000;
    private static final int MOST = 50;

    /** A shorter word written as one is, or begins, too many others: o'ne is neither one nor its beginning. */
    private static final int FEWEST_BEGUN_AS_ONE = 4;

    /** Letters of which one part must have as many, if its parts may stand apart: b&b is not every b. */
    private static final int LONG_PART = 3;

    private QueryParser() {}

    /**
     * What must all be there. The last word may be only begun; somebody may paste a whole letter: its beginning finds it.
     *
     * @return empty if there is no word in it
     */
    public static List<SearchTerm> parse(String typed) {
        String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        List<Piece> pieces = Scanner.typed(text);
        List<Piece> first = pieces.subList(0, Math.min(pieces.size(), MOST));
        List<Numbers.Typed> numbers = Numbers.typed(Numbers.plain(text));
        List<Token> amounts = Amounts.spaced(Numbers.plain(text));
        List<SearchTerm> terms = new ArrayList<>();
        for (int i = 0; i < first.size(); ) {
            int from = i;
            Numbers.Typed number = numbers.stream()
                    .filter(it -> it.start() <= first.get(from).start() && it.end() >= first.get(from).end())
                    .findFirst()
                    .orElse(null);
            List<Token> amount = amounts.stream().filter(it -> it.start() == first.get(from).start()).toList();
            int end = number != null ? number.end() : amount.isEmpty() ? first.get(i).end() : amount.getFirst().end();
            List<SearchTerm> parts = new ArrayList<>();
            while (i < first.size() && (i == from || first.get(i).end() <= end)) {
                parts.add(of(first.get(i), i == first.size() - 1));
                i++;
            }
            terms.add(with(number, amount, parts, i == first.size()));
        }
        return terms;
    }

    private static SearchTerm with(Numbers.@Nullable Typed number, List<Token> amount, List<SearchTerm> parts, boolean last) {
        List<SearchTerm> ways = new ArrayList<>();
        ways.add(parts.size() == 1 ? parts.getFirst() : new SearchTerm.All(List.copyOf(parts)));
        amount.forEach(it -> ways.add(word(it.text(), last)));
        if (number != null) {
            number.ways().forEach(digits -> ways.add(new SearchTerm.Number(digits)));
        }
        return any(ways);
    }

    private static SearchTerm of(Piece piece, boolean last) {
        return switch (piece) {
            case Chain chain -> of(chain, last);
            case Piece.Run run -> new SearchTerm.Run(run.letters().stream().map(Letter::text).toList());
            case Picture picture -> word(picture.text(), last);
        };
    }

    private static SearchTerm of(Chain typed, boolean last) {
        Chain chain = Apostrophes.withoutPossessive(typed);
        List<Part> parts = chain.parts();
        if (!chain.lead().isEmpty() || !chain.tail().isEmpty()) {
            return word(chain.whole(), last);
        }
        List<SearchTerm> ways = new ArrayList<>();
        if (parts.size() == 1) {
            ways.add(word(parts.getFirst().text(), last));
            if (chain != typed) {
                ways.add(word(Chains.asOne(typed.parts()), last));
            }
            return any(ways);
        }
        if (chain.whole().length() <= Chains.LONGEST_WHOLE) {
            ways.add(word(chain.whole(), last));
        }
        Amounts.typed(chain.whole()).forEach(text -> ways.add(word(text, last)));
        if (!Apostrophes.isContraction(parts) && !Amounts.isOne(chain.whole())) {
            otherWays(parts, last, ways);
        }
        return any(ways);
    }

    private static void otherWays(List<Part> parts, boolean last, List<SearchTerm> ways) {
        boolean numeric = false;
        for (int i = 1; i < parts.size(); i++) {
            numeric |= Chains.isNumeric(parts, i);
        }
        String one = Chains.asOne(parts);
        boolean apostrophe = parts.stream().anyMatch(part -> part.link().equals("'"));
        boolean enough = one.length() >= FEWEST_BEGUN_AS_ONE;
        if (!numeric && one.length() <= Chains.LONGEST_WHOLE && (enough || !apostrophe)) {
            ways.add(word(one, last && enough));
        }
        if (Apostrophes.isNegation(parts)) {
            return;
        }
        if (Apostrophes.isElision(parts)) {
            ways.add(word(parts.getLast().text(), last));
        }
        boolean time = parts.stream().anyMatch(part -> part.link().equals(":"));
        boolean apart = parts.stream().anyMatch(part -> part.text().length() >= LONG_PART)
                || parts.stream().allMatch(part -> part.text().length() == LONG_PART - 1);
        if (apart && !time || ways.isEmpty()) {
            List<SearchTerm> all = new ArrayList<>();
            for (Part part : parts) {
                all.add(word(part.text(), last && part == parts.getLast()));
            }
            ways.add(new SearchTerm.All(all));
        }
    }

    private static SearchTerm word(String text, boolean begun) {
        return new SearchTerm.Word(text, Stems.of(text), begun);
    }

    private static SearchTerm any(List<SearchTerm> ways) {
        return ways.size() == 1 ? ways.getFirst() : new SearchTerm.Any(List.copyOf(ways));
    }
}
