package app.earshot.listening.mirror;

import app.earshot.domain.text.day.DayFound;
import app.earshot.domain.text.day.DayWords;
import app.earshot.domain.timeline.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what one sentence is, by the rules of its language. */
final class Judgement {

    /** Nobody says a sentence longer than this; what follows cannot make it slow. */
    private static final int LONGEST = 1200;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern QUOTED = Pattern.compile("[\"“„«][^\"”“»]*[\"”»]");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern TAG_AT_END = Pattern.compile("[,\\s–—-]+[\\p{L}' ]{1,24}\\?\\W*$");

    private final LanguageRules rules;
    private final Names names;
    private final LocalDate today;
    private final Locale locale;

    Judgement(LanguageRules rules, Names names, LocalDate today, Locale locale) {
        this.rules = rules;
        this.names = names;
        this.today = today;
        this.locale = locale;
    }

    MirrorSentence of(String text, Place place) {
        String words = text.substring(place.start(), place.end());
        String lower = plain(words.length() > LONGEST ? words.substring(0, LONGEST) : words);
        String folded = folded(lower);
        Asking asking = asking(lower, folded);
        return new MirrorSentence(words, place, about(lower), asking, promises(words, lower, folded, place));
    }

    private Asking asking(String lower, String folded) {
        if (SayingBack.is(rules, usual(lower), folded)) {
            return Asking.SAYING_BACK;
        }
        if (rules.decide("question", folded, "no").equals("no")) {
            return Asking.NOTHING;
        }
        return rules.decide("kind", folded, "closed").equals("open") ? Asking.OPEN : Asking.CLOSED;
    }

    private About about(String lower) {
        String meant = lower;
        boolean us = names.hasOurs(lower);
        boolean them = names.hasTheirs(lower);
        for (LanguageRules.Rule rule : rules.all("about")) {
            switch (rule.answer()) {
                case "nobody" -> meant = rule.pattern().matcher(meant).replaceAll(" ");
                case "us" -> us |= rule.isIn(meant);
                default -> them |= rule.isIn(meant);
            }
        }
        return About.of(us, them);
    }

    private List<PromiseFound> promises(String words, String lower, String whole, Place place) {
        List<PromiseFound> found = new ArrayList<>();
        List<Place> parts = parts(lower);
        for (Place part : parts) {
            String folded = parts.size() == 1 ? whole : folded(lower.substring(part.start(), part.end()));
            boolean asks = folded.endsWith("?") && !TAG_AT_END.matcher(folded).find() && !rules.decide("begins", folded, "no").equals("yes");
            if (!asks && promises(names.asUs(folded))) {
                found.add(promise(words, joint(lower, part), place));
            }
        }
        return found;
    }

    private boolean promises(String folded) {
        return rules.decide("promising", folded, "no").equals("yes") && rules.decide("promise", folded, "no").equals("yes");
    }

    /** The parts of a sentence that may each promise something; a condition goes with what depends on it. */
    private List<Place> parts(String lower) {
        Names.Replaced replaced = names.replaced(lower);
        String text = replaced.text();
        List<Place> parts = new ArrayList<>();
        int start = 0;
        for (LanguageRules.Rule rule : rules.all("part")) {
            for (Matcher m = rule.pattern().matcher(text); m.find(); ) {
                boolean tied = m.start() == start || rules.decide("tied", text.substring(start, m.start()).strip(), "").equals(".");
                if (!tied) {
                    parts.add(new Place(replaced.place(start), replaced.place(m.start())));
                    start = m.end();
                }
            }
        }
        parts.add(new Place(replaced.place(start), lower.length()));
        return parts;
    }

    /** Without the word that only joins it to what stands before. */
    private Place joint(String lower, Place part) {
        String words = lower.substring(part.start(), part.end());
        for (LanguageRules.Rule rule : rules.all("joint")) {
            Matcher m = rule.pattern().matcher(words);
            if (m.lookingAt()) {
                return new Place(part.start() + m.end(), part.end());
            }
        }
        return part;
    }

    private PromiseFound promise(String words, Place part, Place sentence) {
        int start = part.start();
        int end = part.end();
        while (start < end && !Character.isLetterOrDigit(words.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(words.charAt(end - 1))) {
            end--;
        }
        String said = words.substring(start, end);
        Optional<DayFound> due = DayWords.read(said, today, locale);
        Place place = new Place(sentence.start() + start, sentence.start() + end);
        return new PromiseFound(SPACES.matcher(said).replaceAll(" "), place, due.map(DayFound::day).orElse(null));
    }

    /** In small letters and with plain apostrophes, every character in its place. */
    static String plain(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            plain.append(switch (c) {
                case '’', '‘', '`', '´', 'ʼ' -> '\'';
                case '\u00a0', '\u202f', '\n', '\r', '\t' -> ' ';
                default -> Character.toLowerCase(c);
            });
        }
        return plain.toString();
    }

    /** As the rules want it. */
    private String folded(String plain) {
        return withoutOpening(usual(plain));
    }

    /** In the usual spelling, with everything that it begins with. */
    private String usual(String plain) {
        String unquoted = QUOTED.matcher(plain).replaceAll(" ");
        String text = WORDS.matcher(unquoted).find() ? unquoted : plain.replaceAll("[\"“”„«»]", " ");
        text = SPACES.matcher(text).replaceAll(" ").strip();
        text = rules.spelled(text);
        for (LanguageRules.Rule rule : rules.all("fold")) {
            text = rule.pattern().matcher(text).replaceAll(rule.answer());
        }
        return text;
    }

    private String withoutOpening(String text) {
        String rest = text;
        for (LanguageRules.Rule rule : rules.all("opening")) {
            for (Matcher m = rule.pattern().matcher(rest); m.find() && WORDS.matcher(rest.substring(m.end())).find(); m = rule.pattern().matcher(rest)) {
                rest = rest.substring(m.end()).stripLeading();
            }
        }
        return rest;
    }
}
