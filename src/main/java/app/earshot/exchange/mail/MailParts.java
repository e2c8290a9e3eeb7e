package app.earshot.exchange.mail;

import app.earshot.domain.timeline.Place;
import app.earshot.exchange.mail.header.Divider;
import app.earshot.exchange.mail.header.HeaderBlock;
import app.earshot.exchange.mail.header.Introduction;
import app.earshot.exchange.mail.header.MailHeader.Kind;
import app.earshot.exchange.mail.header.MailHeader;
import app.earshot.domain.text.fact.TextLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Sorts the lines of a mail: headers, the message, what it quotes, and what stands between. */
final class MailParts {

    private final List<TextLine> lines = new ArrayList<>();
    private final List<TextLine> message = new ArrayList<>();
    private final List<MailHeader> headers = new ArrayList<>();
    private final Set<String> toUs = new HashSet<>();
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder searched;
    private final StringBuilder theirs;
    private final boolean leavesQuoted;
    private String sent = "";
    private boolean begun;
    /** The headers to come are of a mail that was passed on. */
    private boolean passedOn;
    /** All the rest is an earlier mail. */
    private boolean earlier;
    /** Lines behind marks of quotation are theirs: all of it was quoted when it was pasted. */
    private boolean marksAreTheirs;
    /** Up to here the lines were looked at and are no headers. */
    private int noHeadersBefore;

    MailParts(String text, MailExclusions exclusions) {
        this.leavesQuoted = exclusions.quoted();
        this.searched = new StringBuilder(text);
        this.theirs = new StringBuilder(text);
        int start = 0;
        for (int i = text.indexOf('\n'); start <= text.length(); i = text.indexOf('\n', start)) {
            int end = i < 0 ? text.length() : i;
            lines.add(new TextLine(start, text.substring(start, end)));
            start = end + 1;
        }
        for (int i = 0; i < lines.size(); ) {
            i += sort(i);
        }
    }

    String searched() {
        return searched.toString();
    }

    String theirs() {
        return theirs.toString();
    }

    List<TextLine> message() {
        return message;
    }

    List<MailHeader> headers() {
        return headers;
    }

    String sent() {
        return sent;
    }

    String body() {
        return body.toString().strip();
    }

    boolean isToUs(String email) {
        return toUs.contains(email.toLowerCase(Locale.ROOT));
    }

    void leaveOut(Place place) {
        blank(searched, place.start(), place.end());
        blank(theirs, place.start(), place.end());
    }

    /** How many lines were sorted. */
    private int sort(int at) {
        TextLine line = lines.get(at);
        HeaderBlock block = HeaderBlock.at(lines, at < noHeadersBefore ? lines.size() : at);
        if (block.isOne()) {
            return sort(block, at);
        }
        noHeadersBefore = Math.max(noHeadersBefore, at + block.lines());
        Optional<Introduction> introduction = Introduction.at(lines, at);
        if (introduction.isPresent()) {
            introduce(introduction.get(), at);
            return leave(at, introduction.get().lines());
        }
        Divider divider = Divider.read(line.text()).orElse(null);
        if (divider == null || (divider == Divider.LINE && !headersFollow(at))) {
            take(line);
            return 1;
        }
        passedOn |= divider == Divider.FORWARDED;
        boolean answers = divider == Divider.ORIGINAL && !passedOn && begun && !headersFollow(at);
        earlier |= answers;
        return leave(at, 1);
    }

    private int sort(HeaderBlock block, int at) {
        boolean own = !earlier && (!begun || passedOn);
        leave(at, block.lines());
        if (own) {
            takeHeaders(block, lines.get(at));
        } else {
            quote(block);
        }
        passedOn = own && block.of(Kind.SUBJECT).filter(subject -> Divider.isPassedOn(subject.value())).isPresent();
        return block.lines();
    }

    private void take(TextLine line) {
        boolean marked = line.text().stripLeading().startsWith(">");
        boolean quoted = earlier || (marked && !marksAreTheirs);
        if (quoted) {
            blank(theirs, line.start(), line.end());
        }
        if (quoted && leavesQuoted) {
            blank(searched, line.start(), line.end());
        } else {
            body.append(line.text().stripTrailing()).append('\n');
        }
        if (!quoted) {
            message.add(marked ? unmarked(line) : line);
            leaveOut(new Place(line.start(), line.start() + marks(line)));
        }
        begun |= !line.isBlank();
    }

    private static TextLine unmarked(TextLine line) {
        int from = marks(line);
        return new TextLine(line.start() + from, line.text().substring(from));
    }

    /** How much of a line are marks of quotation. */
    private static int marks(TextLine line) {
        int from = 0;
        while (from < line.text().length() && (line.text().charAt(from) == '>' || line.text().charAt(from) == ' ')) {
            from++;
        }
        return from;
    }

    private void takeHeaders(HeaderBlock block, TextLine first) {
        List<MailHeader> theirsNow = new ArrayList<>();
        for (MailHeader header : block.headers()) {
            if (header.kind() == Kind.FROM || header.kind() == Kind.REPLY || header.kind() == Kind.SUBJECT) {
                theirsNow.add(header);
                if (header.kind() == Kind.SUBJECT) {
                    show(header);
                }
            } else if (header.kind() == Kind.TO) {
                addressesOf(header.value()).forEach(toUs::add);
            } else if (header.kind() == Kind.DATE && sent.isEmpty()) {
                sent = header.value();
            }
        }
        // What was passed on was written by them, and passed on by somebody else.
        headers.addAll(0, theirsNow);
        marksAreTheirs |= first.text().stripLeading().startsWith(">");
    }

    /** The quoted mail's author is one of us, unless they quote themselves; its addressees are them. */
    private void quote(HeaderBlock block) {
        boolean first = !earlier;
        earlier = true;
        Optional<MailHeader> from = block.of(Kind.FROM);
        if (first && from.isPresent()) {
            addressesOf(from.get().value()).stream().filter(address -> !isFromThem(address)).forEach(toUs::add);
        }
        Optional<MailHeader> to = block.of(Kind.TO);
        if (first && !leavesQuoted && to.isPresent() && addressesOf(to.get().value()).size() == 1 && isNamedIn(to.get().value())) {
            headers.add(new MailHeader(Kind.FROM, to.get().value(), to.get().place()));
        }
    }

    private boolean isFromThem(String address) {
        return headers.stream().anyMatch(header -> header.kind() != Kind.SUBJECT && addressesOf(header.value()).contains(address));
    }

    /** Whether somebody has signed with a word of this name. */
    private boolean isNamedIn(String addressee) {
        int end = addressee.indexOf('<') < 0 ? addressee.length() : addressee.indexOf('<');
        for (String word : addressee.substring(0, end).split("[^\\p{L}\\p{M}]+")) {
            boolean named = word.length() > 2 && Character.isUpperCase(word.charAt(0)) && message.stream().anyMatch(line -> line.text().strip().startsWith(word));
            if (named) {
                return true;
            }
        }
        return false;
    }

    /** An introduction above everything is of them if nothing is answered below it; otherwise they quote one of us. */
    private void introduce(Introduction introduction, int at) {
        int below = at + introduction.lines();
        boolean marked = nextIsMarked(below);
        boolean own = !begun && !(marked && isAnsweredBelow(below));
        if (own || passedOn) {
            headers.add(new MailHeader(Kind.FROM, introduction.author(), introduction.place()));
            sent = sent.isEmpty() ? introduction.date() : sent;
            marksAreTheirs = true;
            passedOn = false;
        } else {
            addressesOf(introduction.author()).stream().filter(address -> !isFromThem(address)).forEach(toUs::add);
            earlier |= !marked;
        }
    }

    private boolean nextIsMarked(int at) {
        for (int i = at; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                return lines.get(i).text().stripLeading().startsWith(">");
            }
        }
        return false;
    }

    private boolean isAnsweredBelow(int at) {
        return lines.subList(at, lines.size()).stream().anyMatch(line -> !line.isBlank() && !line.text().stripLeading().startsWith(">"));
    }

    private boolean headersFollow(int at) {
        int next = at + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size() && HeaderBlock.at(lines, next).isOne();
    }

    /** What the mail is about may say more than the mail. */
    private void show(MailHeader subject) {
        searched.replace(subject.place().start(), subject.place().end(), subject.value());
        theirs.replace(subject.place().start(), subject.place().end(), subject.value());
    }

    private int leave(int at, int count) {
        int end = lines.get(at + count - 1).end();
        blank(theirs, lines.get(at).start(), end);
        blank(searched, lines.get(at).start(), end);
        return count;
    }

    private static List<String> addressesOf(String value) {
        return MailContacts.emails(value).stream().map(address -> address.toLowerCase(Locale.ROOT)).toList();
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
    }
}
