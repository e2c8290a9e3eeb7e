package app.earshot.usecase.timeline;

import app.earshot.domain.draft.ReplyDraft;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.text.MarkedLine;
import app.earshot.domain.text.MarkedText;
import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Place;
import app.earshot.listening.message.FindingKind;
import app.earshot.listening.message.ReadMessage;
import app.earshot.listening.mirror.Letter;
import app.earshot.listening.mirror.LetterAsk;
import app.earshot.usecase.Writing;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a reply answers, and what was begun of it. */
public final class ReadReply {

    private static final int LOOKED_AT = 30;

    private final Writing writing;

    public ReadReply(Writing writing) {
        this.writing = writing;
    }

    /**
     * @param answered the message that is answered, or null if there is none
     * @param begun what there is of the reply; its text is empty if nothing was begun
     */
    public record Found(@Nullable Entry answered, Letter letter, ReplyDraft begun) {}

    /**
     * @param entryId the message to answer; null for whichever it is natural to answer: the one that waits, or else the newest of theirs,
     *     unless only a reply to another one was begun
     */
    public Found run(UUID accountId, @Nullable UUID entryId) {
        AccountFacts facts = writing.read(session -> session.facts().of(accountId));
        ReplyDraft begun = begun(accountId, entryId, facts);
        UUID id = begun.entryId();
        Optional<Entry> answered = id == null ? Optional.empty() : writing.read(session -> session.entries().find(id));
        Entry there = answered.filter(entry -> entry.removedAt() == null).orElse(null);
        String message = there == null ? "" : said(there);
        List<LetterAsk> asks = there == null ? List.of() : asks(there, message);
        return new Found(there, new Letter(message, facts.newestHeard(), facts.openRequests(), asks), begun);
    }

    /** What it asks, without what has been answered since. */
    private static List<LetterAsk> asks(Entry there, String message) {
        LocalDate sent = LocalDate.ofInstant(there.at(), ZoneOffset.UTC);
        return ReadMessage.read(message, List.of(), sent, List.of()).stream()
                .filter(finding -> finding.kind() == FindingKind.ASKS || finding.kind() == FindingKind.QUESTION)
                .filter(finding -> there.requests().stream()
                        .noneMatch(request -> request.answer() != Answer.OPEN && finding.words().contains(request.words())))
                .map(finding -> new LetterAsk(finding.words().strip(), reason(message, finding.reason())))
                .toList();
    }

    private static String reason(String message, @Nullable Place place) {
        return place == null ? "" : message.substring(place.start(), place.end()).strip();
    }

    private ReplyDraft begun(UUID accountId, @Nullable UUID entryId, AccountFacts facts) {
        UUID waiting = facts.waiting() == null ? null : facts.waiting().entryId();
        UUID likely = waiting != null ? waiting : newest(accountId).map(Entry::id).orElse(null);
        UUID wanted = entryId != null ? entryId : likely;
        List<ReplyDraft> all = writing.read(session -> session.replies().of(accountId));
        return all.stream()
                .filter(draft -> Objects.equals(draft.entryId(), wanted))
                .findFirst()
                .or(() -> all.stream().filter(draft -> entryId == null).findFirst())
                .orElseGet(() -> new ReplyDraft(accountId, wanted, "", writing.clock().instant()));
    }

    private Optional<Entry> newest(UUID accountId) {
        return writing.read(session -> session.entries().page(accountId, null, LOOKED_AT)).stream()
                .filter(Entry::isMessageIn)
                .findFirst();
    }

    /** What they wanted to say, or all of it where that can't be told. */
    private static String said(Entry message) {
        List<Place> own = ReadTimeline.ownWords(List.of(message)).getOrDefault(message.id(), List.of());
        String words = own.stream().map(place -> message.text().substring(place.start(), place.end())).collect(Collectors.joining("\n\n"));
        return plain(words.isBlank() ? message.text() : words);
    }

    private static String plain(String text) {
        return MarkedText.parse(text).lines().stream().map(MarkedLine::words).collect(Collectors.joining("\n"));
    }
}
