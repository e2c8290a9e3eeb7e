package app.earshot.exchange.mail;

import app.earshot.domain.timeline.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pasted mail taken apart: header lines, form fields, quoted lines, and the message that is left.
 *
 * <p>{@link #searched} has the same places as what was pasted. What must not be found (when it was sent, to whom, quoted lines) is
 * blanked out in it, control characters are spaces, and it ends after {@value #MOST} characters: nobody writes more about a wedding,
 * and whatever is pasted is then read in bounded time.
 */
final class MailText {

    static final int MOST = 100_000;

    private static final int MOST_HEADERS = 100;
    private static final int NEAR = 200;

    private static final Pattern HEADER = Pattern.compile(
            "(?i)\\*?(from|to|cc|bcc|subject|sent|date|reply-to|return-path|message-id|received|mime-version|content-[a-z-]{1,30}|x-[a-z-]{1,30}"
                    + "|delivered-to|dkim-signature|in-reply-to|references)\\*?:.*");
    private static final Pattern REPLY_INTRODUCTION =
            Pattern.compile("(?i)\\s{0,9}(?:on\\b.{6,200}\\bwrote|-{2,}\\s?original message\\s?-{2,}|_{8,}).{0,3}\\s{0,9}");
    private static final Pattern FORWARDED = Pattern.compile("(?i).*\\bforwarded\\b.*");
    private static final Pattern FIELD =
            Pattern.compile("[\\s*•·-]{0,6}(?<key>\\p{L}[^:：=\\t?*]{0,40}?)\\*?\\s{0,3}\\??\\s{0,3}(?:[:：=]|\\t)\\*?[\\s]{0,6}(?<text>.*?)[\\s*]{0,20}");

    private final List<MailLine> lines = new ArrayList<>();
    private final List<MailLine> message = new ArrayList<>();
    private final List<MailLine> headers = new ArrayList<>();
    private final List<MailField> fields = new ArrayList<>();
    private final LeftOut leftOut;
    private final StringBuilder searched;
    private String sent = "";

    MailText(String pasted, LeftOut leftOut) {
        this.leftOut = leftOut;
        this.searched = cleaned(pasted);
        split();
        sortLines();
        findFields();
    }

    String searched() {
        return searched.toString();
    }

    /** Lines of the message proper. */
    List<MailLine> message() {
        return message;
    }

    /** From, Reply-To and Subject lines. */
    List<MailLine> headers() {
        return headers;
    }

    /** What its headers say of when it was sent; empty if nothing. */
    String sent() {
        return sent;
    }

    List<MailField> fields() {
        return fields;
    }

    private static StringBuilder cleaned(String pasted) {
        StringBuilder text = new StringBuilder(pasted.substring(0, Math.min(MOST, pasted.length())));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' || (Character.isISOControl(c) && c != '\n' && c != '\t') || Character.getType(c) == Character.FORMAT) {
                text.setCharAt(i, c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n') ? '\n' : ' ');
            }
        }
        return text;
    }

    private void split() {
        int start = 0;
        for (int i = 0; i <= searched.length(); i++) {
            if (i == searched.length() || searched.charAt(i) == '\n') {
                lines.add(new MailLine(start, searched.substring(start, i)));
                start = i + 1;
            }
        }
    }

    /** Headers may stand at the top, below "Forwarded message", or (then they begin what is quoted) further down. */
    private void sortLines() {
        boolean quoted = false;
        boolean begun = false;
        boolean forwarded = false;
        for (int i = 0; i < lines.size(); i++) {
            MailLine line = lines.get(i);
            int block = quoted ? 0 : headerLines(i);
            if (block > 0 && (!begun || forwarded || !leftOut.quoted())) {
                takeHeaders(i, block);
                i += block - 1;
                forwarded = false;
                continue;
            }
            quoted |= leftOut.quoted() && (block > 0 || REPLY_INTRODUCTION.matcher(line.text()).matches());
            forwarded |= FORWARDED.matcher(line.text()).matches();
            if (quoted || (leftOut.quoted() && line.text().stripLeading().startsWith(">"))) {
                blank(line);
            } else if (REPLY_INTRODUCTION.matcher(line.text()).matches()) {
                blank(line);
            } else {
                message.add(line);
                begun |= !line.isBlank();
            }
        }
    }

    private int headerLines(int at) {
        int end = at;
        boolean from = false;
        boolean other = false;
        for (; end < Math.min(lines.size(), at + MOST_HEADERS); end++) {
            Matcher header = HEADER.matcher(lines.get(end).text());
            boolean folded = end > at && lines.get(end).text().startsWith(" ") && !lines.get(end).isBlank();
            if (!header.matches() && !folded) {
                break;
            }
            if (header.matches()) {
                boolean isFrom = header.group(1).equalsIgnoreCase("from");
                from |= isFrom;
                other |= !isFrom;
            }
        }
        return from && (other || lines.get(at).text().contains("@")) ? end - at : 0;
    }

    private void takeHeaders(int at, int count) {
        for (MailLine line : lines.subList(at, at + count)) {
            String name = line.text().toLowerCase(Locale.ROOT).replace("*", "");
            if (name.startsWith("from:") || name.startsWith("reply-to:") || name.startsWith("subject:")) {
                headers.add(line);
            } else {
                if (sent.isEmpty() && (name.startsWith("date:") || name.startsWith("sent:"))) {
                    sent = line.text().substring(line.text().indexOf(':') + 1);
                }
                blank(line);
            }
        }
    }

    private void findFields() {
        for (int i = 0; i < message.size(); i++) {
            Matcher field = FIELD.matcher(message.get(i).text());
            if (!field.matches()) {
                continue;
            }
            String key = field.group("key").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
            if (!field.group("text").isBlank()) {
                MailLine line = message.get(i);
                fields.add(new MailField(key, field.group("text"), line.place(field.start("text"), field.end("text"))));
            } else if (i + 1 < message.size() && !message.get(i + 1).isBlank() && !FIELD.matcher(message.get(i + 1).text()).matches()) {
                MailLine below = message.get(i + 1);
                String value = below.text().strip();
                int start = below.text().indexOf(value);
                fields.add(new MailField(key, value, below.place(start, start + value.length())));
            }
        }
    }

    private void blank(MailLine line) {
        for (int i = line.start(); i < line.end(); i++) {
            searched.setCharAt(i, ' ');
        }
    }

    /** The fields with one of these keys, in the order of the keys. */
    List<MailField> about(String... keys) {
        Set<String> wanted = Set.of(keys);
        return fields.stream().filter(field -> wanted.stream().anyMatch(field::isAbout)).toList();
    }

    /** What stands before a place on its line, as far as it is near: a line can be as long as the mail. */
    String lineBefore(Place place) {
        String near = searched.substring(Math.max(0, place.start() - NEAR), place.start());
        return near.substring(near.lastIndexOf('\n') + 1);
    }
}
