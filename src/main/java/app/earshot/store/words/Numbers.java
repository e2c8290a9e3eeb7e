package app.earshot.store.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telephone numbers in a text, however their digits are grouped: found from any group on, and by their last digits. */
final class Numbers {

    /** Stands before digits that are kept from the last to the first. */
    static final String BACKWARDS = "<";

    /** Fewer digits are no telephone number. */
    private static final int FEWEST = 7;

    /** No telephone number has more. */
    private static final int MOST = 15;

    /** As many typed digits as are looked for in the midst of other numbers. */
    private static final int FEWEST_TYPED = 4;

    private static final Pattern DIGITS = Pattern.compile("(?<![\\p{L}\\d])[+(]{0,3}\\d{1,40}(?:[ ./()+-]{1,4}\\d{1,40}){0,14}(?![\\p{L}\\d])");
    private static final Pattern GROUP = Pattern.compile("\\d+");

    private Numbers() {}

    /** The same text, sign by sign, with one sign for each kind of digit, space, dash and dot. */
    static String plain(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            char sign = plain[i];
            if (sign >= 0x80) {
                char link = Signs.link(sign, ' ');
                plain[i] = Character.isDigit(sign) ? (char) ('0' + Character.digit(sign, 10))
                        : Character.getType(sign) == Character.SPACE_SEPARATOR || Signs.isUnseen(sign) ? ' '
                        : sign >= 0xFF01 && sign <= 0xFF5E ? (char) (sign - 0xFEE0)
                        : link != 0 ? link
                        : sign;
            }
        }
        return new String(plain);
    }

    /** All numbers of a text that is kept. */
    static List<Token> kept(String plain) {
        List<Token> tokens = new ArrayList<>();
        if (plain.chars().filter(Character::isDigit).limit(FEWEST).count() < FEWEST) {
            return tokens;
        }
        Matcher match = DIGITS.matcher(plain);
        while (match.find()) {
            List<Group> groups = groups(plain, match.start(), match.end());
            for (int i = 0; i < groups.size(); i++) {
                from(groups, i, tokens);
                to(groups, i, tokens);
            }
            international(match, groups, tokens);
        }
        return tokens;
    }

    private static void from(List<Group> groups, int first, List<Token> tokens) {
        StringBuilder digits = new StringBuilder();
        int last = first;
        for (int i = first; i < groups.size() && digits.length() < MOST; i++) {
            digits.append(groups.get(i).digits());
            last = i;
        }
        if (digits.length() >= FEWEST) {
            String whole = digits.toString();
            tokens.add(Token.number(whole, groups.get(first).start(), groups.get(last).end()));
            String bare = withoutZeros(whole);
            if (!bare.equals(whole) && bare.length() >= FEWEST) {
                tokens.add(Token.number(bare, groups.get(first).start(), groups.get(last).end()));
            }
        }
    }

    private static void to(List<Group> groups, int last, List<Token> tokens) {
        StringBuilder digits = new StringBuilder();
        int first = last;
        for (int i = last; i >= 0 && digits.length() < MOST; i--) {
            digits.insert(0, groups.get(i).digits());
            first = i;
        }
        if (digits.length() >= FEWEST) {
            tokens.add(Token.number(backwards(digits.toString()), groups.get(first).start(), groups.get(last).end()));
        }
    }

    private static void international(Matcher match, List<Group> groups, List<Token> tokens) {
        boolean plus = match.group().startsWith("+");
        int from = plus ? match.start() : groups.getFirst().start();
        int to = groups.getLast().end();
        for (String way : CountryCodes.ways(match.group())) {
            tokens.add(Token.number(way, from, to));
        }
    }

    /** The numbers in what somebody typed, each with the ways in which it may be kept. */
    static List<Typed> typed(String plain) {
        List<Typed> typed = new ArrayList<>();
        Matcher match = DIGITS.matcher(plain);
        while (match.find()) {
            String digits = match.group().replaceAll("\\D", "");
            if (digits.length() < FEWEST_TYPED) {
                continue;
            }
            List<String> ways = new ArrayList<>(List.of(digits, backwards(digits)));
            List<String> others = CountryCodes.ways(match.group());
            for (String way : others.isEmpty() ? List.of(withoutZeros(digits)) : others) {
                if (way.length() >= FEWEST_TYPED && !ways.contains(way)) {
                    ways.add(way);
                }
                if (way.length() >= FEWEST) {
                    ways.add(backwards(way));
                }
            }
            typed.add(new Typed(ways.stream().distinct().toList(), match.start(), match.end()));
        }
        return typed;
    }

    /** The places of the digits that were looked for, within a number that has more. */
    static Token narrowed(Token token, String wanted, String text) {
        boolean back = wanted.startsWith(BACKWARDS);
        String digits = back ? backwards(wanted.substring(1)).substring(1) : wanted;
        List<Integer> places = new ArrayList<>();
        StringBuilder here = new StringBuilder();
        for (int i = token.start(); i < token.end(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                places.add(i);
                here.append(Character.digit(text.charAt(i), 10));
            }
        }
        int from = back ? here.length() - digits.length() : here.indexOf(digits);
        return from < 0 || !here.substring(from).startsWith(digits)
                ? token
                : Token.number(token.text(), places.get(from), places.get(from + digits.length() - 1) + 1);
    }

    private static String backwards(String digits) {
        return BACKWARDS + new StringBuilder(digits).reverse();
    }

    private static String withoutZeros(String digits) {
        return digits.replaceFirst("^0+", "");
    }

    private static List<Group> groups(String plain, int start, int end) {
        List<Group> groups = new ArrayList<>();
        Matcher match = GROUP.matcher(plain).region(start, end);
        while (match.find()) {
            groups.add(new Group(match.group(), match.start(), match.end()));
        }
        return groups;
    }

    private record Group(String digits, int start, int end) {}

    /** @param ways the digits, and the same number with and without the code of its country, forwards and backwards */
    record Typed(List<String> ways, int start, int end) {}
}
