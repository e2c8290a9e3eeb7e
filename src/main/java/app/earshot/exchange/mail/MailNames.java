package app.earshot.exchange.mail;

import app.earshot.domain.text.fact.VenueNames;
import app.earshot.domain.text.fact.LabelledField;
import app.earshot.domain.text.fact.OtherLanguages;
import app.earshot.domain.text.fact.NameWords;
import app.earshot.domain.text.fact.Ranking;
import static app.earshot.domain.text.fact.EnglishWords.any;
import static app.earshot.domain.text.fact.NameWords.COUPLE;
import static app.earshot.domain.text.fact.NameWords.NAME;

import app.earshot.domain.account.PersonName;
import app.earshot.domain.text.Found;
import app.earshot.domain.timeline.Place;
import app.earshot.exchange.mail.header.MailHeader.Kind;
import app.earshot.exchange.mail.header.MailHeader;
import app.earshot.domain.text.fact.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds who is writing, and about whom: form fields first, then how they sign, then who the From header says, then what they say. */
final class MailNames {

    private static final String S = "[ \\u00a0]";
    private static final Pattern SELF = Pattern.compile("\\b(?i:" + any("self") + ")" + S + "{1,2}(?:" + any("self.is") + " )?" + COUPLE);
    private static final Pattern OTHER = Pattern.compile("\\b(?i:" + any("other.whose") + ")" + S + "(?:(?i:" + any("other.kind") + ")" + S + "){0,2}(?i:"
            + any("other") + ")(?i:['’]s name)?(?i:,? " + any("other.is") + "| ?[,:(-])?" + S + "{0,2}" + COUPLE);
    private static final Pattern AND_I = Pattern.compile(
            "(?<one>" + NAME + ")(?:,| " + any("self.aside") + "[^.,\\n]{3,20},?)? (?i:" + any("self.behind") + ")\\b");
    private static final Pattern I_AND = Pattern.compile("\\b(?i:" + any("self.before") + ")" + S + "(?<one>" + NAME + ")");
    private static final Pattern PAIR = Pattern.compile(
            "(?<![\\p{L}])(?<one>" + NAME + ")" + S + "?(?:&|\\+|\\b" + any("and") + "\\b)" + S + "?(?<other>" + NAME + ")");
    private static final Pattern HERE = Pattern.compile("(?<![\\p{L}])(?<one>" + NAME + ") " + any("self.here") + "\\b");
    private static final Pattern NAMED_FROM = Pattern.compile("(?i:" + any("named.from") + ")[ \\u00a0:]{1,2}[\"'“‘]?" + COUPLE);
    private static final Pattern GREETING =
            Pattern.compile("(?im)^" + S + "{0,4}" + any("greeting") + "\\b[^\\n]{0,60}?(?=[,!.:\\n]|$| -|–)");
    private static final Pattern FROM =
            Pattern.compile("[ \\u00a0]{0,9}[\"'“‘]{0,2}(?<name>[^<\"“”\\n@(\\[]{2,80}?)['\"”’]{0,2}[ \\u00a0]{0,9}(?:<|\\[|$|\\(|[^\\s@]{1,64}@)");
    private static final Pattern BEHIND_ADDRESS = Pattern.compile("[ \\u00a0]{0,9}<?[^\\s@]{1,64}@[^\\s@>]{1,200}>?[ \\u00a0]{0,3}\\((?<name>[^()\\n]{2,80})\\)");
    private static final Pattern SIGNED = Pattern.compile(COUPLE);

    private final MailText mail;
    private final Ranking<String> names = new Ranking<>();
    private final String plain;

    private MailNames(MailText mail, MailExclusions exclusions) {
        this.mail = mail;
        this.plain = withoutGreetings(mail.theirs());
        fromFields();
        fromHeaders(exclusions);
        fromSignature();
        said(SELF, 80);
        said(OTHER, 78);
        said(OtherLanguages.SELF, 80);
        said(OtherLanguages.OTHER, 78);
        said(NAMED_FROM, 84);
        said(AND_I, 76);
        said(I_AND, 60);
        said(HERE, 70);
        pairs();
    }

    static List<Found<String>> in(MailText mail, MailExclusions exclusions) {
        MailNames found = new MailNames(mail, exclusions);
        Set<String> firstNames = found.names.values().stream()
                .filter(name -> name.indexOf(' ') > 0)
                .flatMap(MailNames::callNames)
                .collect(Collectors.toSet());
        // "Ana" says nothing that "Ana Petrova" does not say better, nor "Lan" that "Nguyễn Thị Lan" does not.
        found.names.removeIf(name -> name.indexOf(' ') < 0 && firstNames.contains(name.toLowerCase(Locale.ROOT)));
        return found.names.bestFirst(name -> name.toLowerCase(Locale.ROOT));
    }

    private static Stream<String> callNames(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean familyFirst = PersonName.first(name).equals(name);
        return familyFirst ? Stream.of(NameWords.firstWord(name), last) : Stream.of(NameWords.firstWord(name));
    }

    private void fromFields() {
        LabelledField first = null;
        for (LabelledField field : mail.fields()) {
            if (field.asksFor("name.not") || field.asksFor("message") || field.asksFor("email") || field.asksFor("source") || NameWords.isUndecided(field.value())) {
                continue;
            }
            boolean isFirst = field.asksFor("first");
            boolean isLast = field.asksFor("last");
            if (isFirst) {
                first = field;
            } else if (isLast && first != null) {
                add(first.value() + " " + field.value(), first.place(), 100);
                first = null;
            } else if (field.asksFor("name")) {
                couple(SIGNED, field.value(), field.place().start(), 100);
            }
        }
        if (first != null) {
            add(first.value(), first.place(), 95);
        }
    }

    private void fromHeaders(MailExclusions exclusions) {
        for (MailHeader header : mail.headers()) {
            boolean ours = MailContacts.emails(header.value()).stream()
                    .anyMatch(email -> exclusions.isOurs(email) || mail.isToUs(email) || MailContacts.isRobot(email));
            Matcher behind = BEHIND_ADDRESS.matcher(header.value());
            Matcher from = behind.lookingAt() ? behind : FROM.matcher(header.value());
            boolean posted = NameWords.VIA.matcher(header.value()).find();
            if (header.kind() == Kind.SUBJECT || (ours && !posted) || !from.lookingAt()) {
                continue;
            }
            String name = NameWords.VIA.split(from.group("name").strip(), 2)[0];
            int comma = name.indexOf(',');
            String turned = comma > 0 ? name.substring(comma + 1).strip() + " " + name.substring(0, comma).strip() : name;
            couple(SIGNED, turned, header.place().start() + from.start("name"), 88);
        }
    }

    /** The first name-like line below a line such as "Best wishes", or on it; failing that the last line of the message. */
    private void fromSignature() {
        List<TextLine> lines = mail.message();
        for (int i = 0; i < lines.size(); i++) {
            MailSignature.Signed signed = MailSignature.at(lines, i);
            if (signed != null) {
                couple(SIGNED, signed.words(), signed.start(), 90);
            }
        }
        MailSignature.Signed below = MailSignature.belowLine(lines);
        if (below != null) {
            couple(SIGNED, below.words(), below.start(), 86);
        }
        MailSignature.Signed alone = below == null ? MailSignature.alone(lines) : null;
        alone = alone == null ? MailSignature.atTheEnd(mail.theirs().stripTrailing()) : alone;
        if (alone != null) {
            couple(SIGNED, alone.words(), alone.start(), 65);
        }
    }

    private void said(Pattern pattern, int worth) {
        for (Matcher m = pattern.matcher(plain); m.find(); ) {
            both(m, 0, worth);
        }
    }

    private void pairs() {
        for (Matcher m = PAIR.matcher(plain); m.find(); ) {
            String one = NameWords.trimmed(m.group("one"));
            String other = NameWords.trimmed(m.group("other"));
            boolean whole = one.equals(m.group("one").strip()) && !other.isEmpty();
            if (whole && !VenueNames.isVenue(m.group("one")) && !VenueNames.isVenue(m.group("other"))) {
                both(m, 0, 55);
            }
        }
    }

    private void couple(Pattern pattern, String words, int start, int worth) {
        int title = NameWords.title(words);
        Matcher m = pattern.matcher(words.substring(title));
        if (m.lookingAt()) {
            both(m, start + title, worth);
        }
    }

    private void both(Matcher m, int start, int worth) {
        boolean two = m.pattern().namedGroups().containsKey("other") && m.group("other") != null;
        if (two && NameWords.isFirm(m.group("other"))) {
            return;
        }
        add(m.group("one"), new Place(start + m.start("one"), start + m.end("one")), worth);
        if (two && NameWords.trimmed(m.group("one")).equals(m.group("one").strip().replaceAll("[.,]+$", ""))) {
            add(m.group("other"), new Place(start + m.start("other"), start + m.end("other")), worth - 1);
        }
    }

    private void add(String words, Place place, int worth) {
        String name = NameWords.trimmed(words);
        boolean letters = name.codePoints().filter(Character::isLetter).count() > 1 || name.codePoints().anyMatch(Character::isIdeographic);
        if (letters) {
            boolean shortened = words.startsWith(name);
            names.add(name, shortened ? new Place(place.start(), Math.min(place.end(), place.start() + name.length())) : place, worth);
        }
    }

    private static String withoutGreetings(String text) {
        List<int[]> greetings = new ArrayList<>();
        for (Matcher m = GREETING.matcher(text); m.find(); ) {
            greetings.add(new int[] {m.start(), m.end()});
        }
        StringBuilder plain = new StringBuilder(text);
        for (int[] greeting : greetings) {
            for (int i = greeting[0]; i < greeting[1]; i++) {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }
}
