package app.earshot.usecase.message;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Person;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.exchange.chat.ChatFile;
import app.earshot.exchange.chat.ChatMessage;
import app.earshot.exchange.mail.MailEnvelope;
import app.earshot.usecase.Writing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads mails, mail files, text files and chats that were dropped or pasted. Nothing in them is trusted: they are read up to a size, nothing
 * in them is run or fetched, and what is no text is said to be none.
 */
public final class ReadDropped {

    /** Bytes of one file. A chat of ten years is a tenth of it. */
    private static final int MOST = 8_000_000;
    private static final int MOST_FILES = 200;
    /** Bytes of all files of one drop. */
    private static final long MOST_TOGETHER = 64_000_000;
    /** What says that it is older was sent by a computer with a wrong clock. */
    private static final Instant FIRST_MAILS = Instant.parse("1985-01-01T00:00:00Z");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Writing writing;
    private final ZoneId zone;
    private final Locale locale;

    public ReadDropped(Writing writing, ZoneId zone, Locale locale) {
        this.writing = writing;
        this.zone = zone;
        this.locale = locale;
    }

    /** What a pasted text is: the messages of a chat, or one mail with or without headers. */
    public List<DroppedMessage> text(String pasted) {
        String text = pasted.replace('\0', ' ');
        if (text.isBlank()) {
            return List.of();
        }
        return ChatFile.read(text, locale)
                .filter(chat -> !chat.isEmpty())
                .map(chat -> chat.stream().map(this::written).toList())
                .orElseGet(() -> List.of(mail(text)));
    }

    /** Who of some people wrote a pasted mail, as far as its headers and addresses tell. */
    public Optional<UUID> sender(String pasted, Collection<Person> people) {
        return text(pasted).stream().findFirst().flatMap(message -> Senders.of(message, people)).map(Person::id);
    }

    public Dropped files(List<Path> files) {
        List<DroppedMessage> messages = new ArrayList<>();
        List<Sentence> unread = new ArrayList<>();
        long left = MOST_TOGETHER;
        for (Path file : files.stream().limit(MOST_FILES).toList()) {
            String name = name(file);
            try (InputStream in = Files.isRegularFile(file) ? Files.newInputStream(file) : InputStream.nullInputStream()) {
                byte[] bytes = in.readNBytes((int) Math.min(MOST, left) + 1);
                Optional<Sentence> no = refusal(bytes.length, left, name);
                List<DroppedMessage> read = no.isPresent() ? List.of() : decoded(bytes).map(this::text).orElse(List.of());
                left -= no.isPresent() ? 0 : bytes.length;
                messages.addAll(read);
                if (read.isEmpty()) {
                    unread.add(no.orElse(Sentence.of("dropped.no-message", name)));
                }
            } catch (IOException unreadable) {
                unread.add(Sentence.of("refused.file-unreadable", name));
            }
        }
        if (files.size() > MOST_FILES) {
            unread.add(Sentence.of("dropped.too-many", MOST_FILES));
        }
        return new Dropped(messages, unread);
    }

    /** As it can stand in a sentence: signs that nobody sees could turn its letters round. */
    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceAll("\\p{C}", "");
    }

    private static Optional<Sentence> refusal(int bytes, long left, String name) {
        if (bytes > MOST) {
            return Optional.of(Sentence.of("dropped.too-big", name));
        }
        return bytes > left ? Optional.of(Sentence.of("dropped.too-much", name)) : Optional.empty();
    }

    private DroppedMessage mail(String text) {
        MailEnvelope mail = MailEnvelope.of(text, zone, locale);
        String writer = mail.writer().replaceAll("[<(\\[]?[^\\s<>\\[\\]]+@[^\\s<>\\[\\]]+[>)\\]]?", "").replaceAll("[\"'<>]", "").strip();
        return new DroppedMessage(
                EntryKind.EMAIL, writer, mail.addresses(), mail.sentAt().map(this::possible).orElse(null), mail.text());
    }

    private DroppedMessage written(ChatMessage message) {
        Instant at = message.at().atZone(zone).toInstant();
        return new DroppedMessage(EntryKind.TEXT, message.author(), List.of(), possible(at), message.text());
    }

    /** Null where nothing can have been written then. */
    private @Nullable Instant possible(Instant said) {
        return said.isAfter(FIRST_MAILS) && !said.isAfter(writing.clock().instant()) ? said : null;
    }

    /** As text, if it is some: in UTF-8, with a mark of its byte order, or as Windows wrote it. */
    private static Optional<String> decoded(byte[] bytes) {
        boolean wide = bytes.length > 1 && ((bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE || (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF);
        if (wide) {
            return Optional.of(new String(bytes, StandardCharsets.UTF_16).replace("\uFEFF", "")).filter(text -> text.chars().allMatch(ReadDropped::isWritten));
        }
        for (byte one : bytes) {
            if (one >= 0 && !isWritten(one)) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\uFEFF", ""));
        } catch (CharacterCodingException older) {
            return Optional.of(new String(bytes, WINDOWS));
        }
    }

    private static boolean isWritten(int sign) {
        return sign >= ' ' || sign == '\t' || sign == '\n' || sign == '\r' || sign == '\f';
    }
}
