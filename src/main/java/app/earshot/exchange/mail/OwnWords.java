package app.earshot.exchange.mail;

import app.earshot.domain.text.fact.OtherLanguages;
import static app.earshot.domain.text.fact.EnglishWords.any;

import app.earshot.domain.timeline.Place;
import app.earshot.exchange.mail.header.HeaderBlock;
import app.earshot.exchange.mail.header.MailHeader;
import app.earshot.exchange.mail.text.MailFile;
import app.earshot.domain.text.fact.TextLine;
import app.earshot.exchange.mail.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What somebody wanted to say in a message: without headers, greeting, signature, and earlier mails. */
public final class OwnWords {

    /** Letters. Longer than any message that a person writes by hand. */
    private static final int LONGEST = 30_000;
    /** What stands below a name: numbers, addresses, what somebody does. */
    private static final int SIGNATURE_LINES = 15;

    private static final int LONGEST_GREETING = 60;
    private static final Pattern GREETING = Pattern.compile("(?iu)\\s*(?:" + any("greeting") + "|" + OtherLanguages.GREETINGS + ")(?![\\p{L}\\p{N}])[^.?]*");
    /** A line that is drawn across, or the telephone's own. */
    private static final Pattern SET_APART = Pattern.compile(
            "(?iu)\\s*(?:(?:--|[-_=*—–─]{3,})|(?:" + any("signed.device") + "|" + OtherLanguages.DEVICES + ")(?![\\p{L}\\p{N}]).{0,60})\\s*");
    private static final MailExclusions QUOTED = new MailExclusions(true, Set.of());

    private OwnWords() {}

    /**
     * Where they stand in a message as it was pasted, in their order; empty where that can't be told: in a whole mail file, whose parts may be
     * encoded, and in what is longer than any message.
     */
    public static List<Place> in(String pasted) {
        if (pasted.length() > LONGEST || MailFile.read(pasted).isPresent()) {
            return List.of();
        }
        List<TextLine> lines = new ArrayList<>(new MailText(pasted, QUOTED).message());
        trim(lines);
        lines.subList(0, endOfSubject(lines)).clear();
        trim(lines);
        if (!lines.isEmpty() && isGreeting(lines.getFirst().text())) {
            lines.removeFirst();
        }
        lines.subList(endOfWords(lines), lines.size()).clear();
        trim(lines);
        PlainText plain = PlainText.of(pasted);
        return stretches(lines).stream().map(plain::origin).toList();
    }

    /** Of a mail that was copied without its other headers the subject may stand alone, apart from what follows. */
    private static int endOfSubject(List<TextLine> lines) {
        HeaderBlock block = HeaderBlock.at(lines, 0);
        boolean subject = block.headers().stream().map(MailHeader::kind).toList().equals(List.of(MailHeader.Kind.SUBJECT));
        return subject && block.lines() < lines.size() && lines.get(block.lines()).isBlank() ? block.lines() : 0;
    }

    private static boolean isGreeting(String line) {
        return line.length() <= LONGEST_GREETING && GREETING.matcher(line).matches();
    }

    private static void trim(List<TextLine> lines) {
        while (!lines.isEmpty() && lines.getFirst().isBlank()) {
            lines.removeFirst();
        }
        while (!lines.isEmpty() && lines.getLast().isBlank()) {
            lines.removeLast();
        }
    }

    /** The first line that belongs to the signature; a line on which a sentence stands before the name is still theirs. */
    private static int endOfWords(List<TextLine> lines) {
        for (int i = Math.max(1, lines.size() - SIGNATURE_LINES); i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (SET_APART.matcher(line.text()).matches() || (MailSignature.at(lines, i) != null && !isSentence(line.text()))) {
                return i;
            }
        }
        // "Thanks, Ana" is all that they said.
        boolean onlySigned = lines.isEmpty() || MailSignature.at(lines, 0) != null;
        MailSignature.Signed alone = onlySigned ? null : MailSignature.alone(lines);
        for (int i = 1; alone != null && i < lines.size(); i++) {
            if (lines.get(i).end() > alone.start()) {
                return lines.get(i).start() + LONGEST_GREETING > alone.start() ? i : lines.size();
            }
        }
        return lines.size();
    }

    /** "We can't wait. Best, Ana". */
    private static boolean isSentence(String line) {
        return line.strip().matches("(?s).{12,}[.?!]\\s.+");
    }

    /** Lines that follow each other are one stretch. */
    private static List<Place> stretches(List<TextLine> lines) {
        List<Place> stretches = new ArrayList<>();
        int end = -1;
        for (TextLine line : lines) {
            boolean goesOn = line.start() <= end + 1 && !stretches.isEmpty();
            if (!line.isBlank() && goesOn) {
                stretches.set(stretches.size() - 1, new Place(stretches.getLast().start(), line.end()));
            } else if (!line.isBlank()) {
                stretches.add(line.place(0, line.text().length()));
            }
            end = line.isBlank() && !goesOn ? end : line.end();
        }
        return stretches;
    }
}
