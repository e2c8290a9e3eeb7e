package app.earshot.exchange.mail.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.util.MimeUtil;
import org.jspecify.annotations.Nullable;

/** A mail file that was pasted whole, with its technical headers and encoded parts, as the mail that a person would see. */
public final class MailFile {

    /** Some telephones put a picture before the message; what is longer still has it behind. */
    private static final int MOST = 8_000_000;
    private static final int DEEPEST = 12;
    /** What holds parts is read with one call within another: a mail made of nothing else would use up the stack. */
    private static final int MOST_HOLDERS = 200;
    private static final Pattern HOLDER = Pattern.compile("(?i)multipart/|message/rfc822");
    private static final int HEADERS_WITHIN = 60_000;
    private static final Pattern TECHNICAL =
            Pattern.compile("(?im)\\A\\s{0,20}[A-Za-z][A-Za-z0-9-]{1,60}:.*?^(?:content-type|mime-version|content-transfer-encoding):", Pattern.DOTALL);
    private static final List<String> SHOWN = List.of("From", "Reply-To", "To", "Cc", "Date", "Subject");
    private static final Set<String> ENCODED = Set.of("quoted-printable", "base64");

    private MailFile() {}

    /** The headers that people read and the message, or nothing if this is no mail file. */
    public static Optional<String> read(String pasted) {
        String text = pasted.substring(0, Math.min(MOST, pasted.length())).stripLeading();
        int blank = text.replace("\r\n", "\n").indexOf("\n\n");
        String head = text.substring(0, Math.min(HEADERS_WITHIN, blank < 0 ? text.length() : Math.min(text.length(), blank * 2)));
        if (blank < 0 || !TECHNICAL.matcher(head.replace("\r\n", "\n").split("\n\n", 2)[0] + "\n").find()) {
            return Optional.empty();
        }
        if (HOLDER.matcher(text).results().limit(MOST_HOLDERS + 1L).count() > MOST_HOLDERS) {
            return Optional.empty();
        }
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        try {
            Message message = builder.parseMessage(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            try {
                String words = words(message, 0);
                return words.isBlank() ? Optional.empty() : Optional.of(headers(message) + "\n" + words);
            } finally {
                message.dispose();
            }
        } catch (IOException | IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private static String headers(Entity message) {
        StringBuilder headers = new StringBuilder();
        for (String name : SHOWN) {
            Field field = message.getHeader() == null ? null : message.getHeader().getField(name);
            if (field != null) {
                headers.append(name).append(": ").append(MimeUtil.unfold(field.getBody()).strip()).append('\n');
            }
        }
        return headers.toString();
    }

    private static String words(Entity entity, int depth) throws IOException {
        Body body = entity.getBody();
        if (body == null || depth > DEEPEST || "attachment".equalsIgnoreCase(entity.getDispositionType())) {
            return "";
        }
        return switch (body) {
            case Multipart parts -> words(parts, depth);
            case Message passedOn -> "\n---------- Forwarded message ---------\n" + headers(passedOn) + "\n" + words(passedOn, depth + 1);
            case SingleBody single -> words(entity, single);
            default -> "";
        };
    }

    private static String words(Multipart parts, int depth) throws IOException {
        boolean choice = "alternative".equalsIgnoreCase(parts.getSubType());
        StringBuilder all = new StringBuilder();
        for (Entity part : parts.getBodyParts()) {
            String words = words(part, depth + 1);
            // A mail that says the same in several ways says it in plain words first.
            if (choice && !words.isBlank()) {
                return words;
            }
            all.append(words).append(words.isEmpty() || words.endsWith("\n") ? "" : "\n");
        }
        return all.toString();
    }

    private static String words(Entity entity, SingleBody body) throws IOException {
        String type = entity.getMimeType() == null ? "text/plain" : entity.getMimeType().toLowerCase(Locale.ROOT);
        if (!type.startsWith("text/plain") && !type.startsWith("text/html")) {
            return "";
        }
        boolean encoded = ENCODED.contains(String.valueOf(entity.getContentTransferEncoding()).toLowerCase(Locale.ROOT));
        try (InputStream in = body.getInputStream()) {
            // What was not encoded came through the clipboard, which has no character sets.
            String words = new String(in.readNBytes(MOST), encoded ? charset(entity.getCharset()) : StandardCharsets.UTF_8);
            return type.endsWith("html") ? HtmlText.plain(words) : words;
        }
    }

    private static Charset charset(@Nullable String name) {
        try {
            return name == null || name.equalsIgnoreCase("us-ascii") ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
