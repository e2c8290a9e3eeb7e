package app.earshot.ui.composer;

import app.earshot.domain.Side;
import app.earshot.domain.account.Member;
import app.earshot.domain.draft.Draft;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.TalkShare;
import app.earshot.ui.composer.line.LineChoices;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.timeline.ChoiceLines;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands in the composer. Empty text stands for nothing begun yet.
 *
 * @param changing the entry that is being changed, or null for a new one
 * @param at when it happened, or null for now
 * @param since when it was typed, for a draft that was found; else null
 */
record EntryDraft(
        @Nullable Entry changing,
        @Nullable UUID entryId,
        EntryKind kind,
        Side startedBy,
        @Nullable Instant at,
        int minutes,
        @Nullable TalkShare talkShare,
        String text,
        Set<UUID> people,
        Set<UUID> teammates,
        LineChoices choices,
        @Nullable Instant since) {

    static final EntryDraft NOTHING = blank(Side.US, Set.of(), Set.of());

    EntryDraft {
        people = Set.copyOf(people);
        teammates = Set.copyOf(teammates);
    }

    /** Nothing begun yet, with whoever is likely to have taken part. The first word is theirs: they enquired. */
    static EntryDraft blank(AccountPage page) {
        Side caller = page.awaitsFirstWords() ? Side.THEM : Side.US;
        return blank(caller, likelyPeople(page), likelyTeammates(page));
    }

    /** The same once something is written down: from then on it is as likely that we call. */
    EntryDraft afterFirstWords() {
        return blank(Side.US, people, teammates);
    }

    private static EntryDraft blank(Side caller, Set<UUID> people, Set<UUID> teammates) {
        return new EntryDraft(
                null, null, EntryKind.CALL, caller, null, 0, null, "", people, teammates, LineChoices.NONE, null);
    }

    static EntryDraft of(Entry entry) {
        return new EntryDraft(
                entry, entry.id(), entry.kind(), entry.startedBy(), entry.at(), entry.minutes(), entry.talkShare(),
                entry.text(), entry.people(), entry.teammates(), LineChoices.NONE, null);
    }

    /** A draft that was found: it happened about when it was typed, unless that was just now. */
    static EntryDraft of(Draft draft, boolean old) {
        return new EntryDraft(
                null, draft.entryId(), draft.kind(), draft.startedBy(), old ? draft.typedAt() : null, draft.minutes(),
                draft.talkShare(), draft.text(), draft.people(), draft.teammates(),
                new LineChoices(ChoiceLines.read(draft.choices())), draft.typedAt());
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** Whether it is an entry as it was kept, of which nothing is changed yet. */
    boolean isUnchanged() {
        return changing != null && equals(of(changing));
    }

    /** Whoever is the only one of theirs, or else the first of the couple. */
    private static Set<UUID> likelyPeople(AccountPage page) {
        return page.members().stream()
                .filter(member -> page.members().stream().noneMatch(Member::isPartner) || member.isPartner())
                .limit(1)
                .map(member -> member.person().id())
                .collect(Collectors.toSet());
    }

    private static Set<UUID> likelyTeammates(AccountPage page) {
        return page.teammates().stream()
                .filter(teammate -> teammate.me())
                .map(teammate -> teammate.id())
                .collect(Collectors.toSet());
    }
}
