package app.earshot.listening.suggestion;

import app.earshot.domain.account.Member;
import app.earshot.domain.account.Stage;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.listening.knowledge.TheirDay;
import app.earshot.listening.phrase.QuotableWords;
import app.earshot.listening.quoting.Quotability;
import app.earshot.listening.quoting.QuoteBar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which of their words may be said to whom. Words go to whoever said them, or to those in front of whom they were said; after the day only
 * words about how it went.
 */
public final class Quoting {

    private final AccountFacts facts;
    private final boolean over;
    /** The words alone are looked at once, however many rules ask. */
    private final Map<UUID, Optional<String>> repeatable = new HashMap<>();

    Quoting(AccountFacts facts, Stage stage, LocalDate today) {
        this.facts = facts;
        LocalDate day = TheirDay.last(facts).orElse(null);
        this.over = stage.isAfter() || day != null && day.isBefore(today);
    }

    /**
     * The words as they may be put into a sentence of ours, or nothing.
     *
     * @param to whom it would be said, or null for all of them
     */
    public Optional<String> words(HeardItem item, @Nullable UUID to) {
        boolean may = isFor(item, to) && (!over || Quotability.isAboutTheDayThatWas(item.topic()));
        return may ? repeatable.computeIfAbsent(item.id(), id -> repeatable(item)) : Optional.empty();
    }

    private static Optional<String> repeatable(HeardItem item) {
        return Quotability.bar(item.words(), item.topic()).isEmpty() ? QuotableWords.of(item.words()) : Optional.empty();
    }

    /** The shared goal as it may be said: it is both sides' own, but nothing that was told in confidence. */
    static Optional<String> ofGoal(String words) {
        return Quotability.bar(words).filter(bar -> bar == QuoteBar.SECRET).isPresent() ? Optional.empty() : QuotableWords.of(words);
    }

    /** Whether it was told in confidence: then nothing takes it up, not even to whoever said it. */
    public static boolean isPrivate(HeardItem item) {
        return Quotability.bar(item.words()).filter(bar -> bar == QuoteBar.SECRET).isPresent();
    }

    /** Whether they can stand above a question that takes them up: nothing told in confidence, about somebody else, or in jest. */
    public static boolean canStandAbove(HeardItem item) {
        return Quotability.bar(item.words()).map(bar -> bar == QuoteBar.TOO_LONG || bar == QuoteBar.LEANS || bar == QuoteBar.STORY).orElse(true);
    }

    /** Whom a question that takes up what was heard is for: whoever said it; the only one there is, where nobody noted who. */
    public @Nullable UUID speaker(HeardItem item) {
        if (item.personId() != null) {
            return item.personId();
        }
        List<Member> members = facts.members();
        return members.size() == 1 ? members.getFirst().person().id() : null;
    }

    /** Whether all of them, or both of a couple, were there when it was said: nothing is given away by speaking about it to them. */
    public boolean isHeardByAll(HeardItem item) {
        UUID speaker = speaker(item);
        return speaker != null && heardBy(item, speaker).containsAll(couple());
    }

    private boolean isFor(HeardItem item, @Nullable UUID to) {
        UUID speaker = speaker(item);
        if (speaker == null) {
            return false;
        }
        return speaker.equals(to) || heardBy(item, speaker).containsAll(to == null ? couple() : Set.of(to));
    }

    /** Who of theirs has heard it said. */
    private Set<UUID> heardBy(HeardItem item, UUID speaker) {
        Set<UUID> present = facts.present().getOrDefault(item.entryId(), Set.of());
        return present.isEmpty() ? Set.of(speaker) : present;
    }

    /** Those to whom a question to all of them is put: the couple, or else everybody. */
    private Set<UUID> couple() {
        List<Member> partners = facts.partners();
        return (partners.isEmpty() ? facts.members() : partners).stream()
                .map(member -> member.person().id())
                .collect(Collectors.toUnmodifiableSet());
    }
}
