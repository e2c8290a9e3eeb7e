package app.earshot.listening.suggestion;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.PersonName;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.bank.Question;
import app.earshot.domain.bank.Topic;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.text.Salutation;
import app.earshot.domain.timeline.Conversation;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.listening.bank.Catalogue;
import app.earshot.listening.bank.Repertoire;
import app.earshot.listening.knowledge.AccountStage;
import app.earshot.listening.knowledge.Clashes;
import app.earshot.listening.knowledge.KnowledgeMap;
import app.earshot.listening.knowledge.TopicKnowledge;
import app.earshot.listening.knowledge.UnmarkedLetters;
import app.earshot.listening.meaning.Clash;
import app.earshot.listening.reply.OwedFor;
import app.earshot.listening.reply.WaitsFor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An account as the rules see it on one day.
 *
 * @param clashes what can't both be so; see {@link Clashes}
 * @param map what is known; see {@link KnowledgeMap}
 * @param repertoire what there is to ask
 * @param quoting which of their words may be said to whom
 * @param said what stands above already
 */
public record RuleContext(
        AccountFacts facts,
        LocalDate today,
        ZoneId zone,
        AccountStage accountStage,
        List<Clash> clashes,
        List<TopicKnowledge> map,
        Repertoire repertoire,
        Quoting quoting,
        Said said) {

    /** How many entries a sentence rests on at most. */
    public static final int MOST_EVIDENCE = 12;

    private static final int ENOUGH_TO_SAY_BACK = 3;

    public static RuleContext of(AccountFacts facts, LocalDate today, ZoneId zone, Repertoire repertoire) {
        AccountStage accountStage = AccountStage.of(facts);
        Catalogue catalogue = repertoire.catalogue();
        List<Clash> clashes = new Clashes(facts, accountStage, zone, catalogue).all();
        List<TopicKnowledge> map = new KnowledgeMap(facts, accountStage, today, zone, catalogue, clashes).draw();
        return new RuleContext(facts, today, zone, accountStage, clashes, map, repertoire, new Quoting(facts, accountStage.stage(), today), Said.NOTHING);
    }

    /** The same below what is said already. */
    public RuleContext below(Said above) {
        return new RuleContext(facts, today, zone, accountStage, clashes, map, repertoire, quoting, above);
    }

    /** The same account told a little differently, with all that was worked out. */
    public RuleContext about(AccountFacts other) {
        return new RuleContext(other, today, zone, accountStage, clashes, map, repertoire, quoting, said);
    }

    public Stage stage() {
        return accountStage.stage();
    }

    /** How much a topic matters now. */
    public int weight(Topic topic) {
        return accountStage.weight(topic);
    }

    public LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    public long daysSince(Instant moment) {
        return Math.max(0, ChronoUnit.DAYS.between(day(moment), today));
    }

    /** What became of the questions so far. */
    public QuestionHistory history() {
        return new QuestionHistory(facts, today, zone);
    }

    /** Whose turn it is among questions that suit equally. */
    public Rotation rotation() {
        return new Rotation(facts.account().id(), today);
    }

    /** Whether a question is for somebody whose day it is, and nobody's is. */
    private boolean asksAboutNobodysDay(Question question) {
        return facts.account().kind() == AccountKind.PLANNER && Addressed.isAboutTheirDay(question.text());
    }

    /** What is known on one topic, or null where that does not matter here. */
    public @Nullable TopicKnowledge known(@Nullable String topic) {
        return map.stream().filter(known -> known.topic().code().equals(topic)).findFirst().orElse(null);
    }

    /** Questions for a topic or a duty that suit the stage, the occasion and the people, that nobody ruled out, and that had their rest. */
    public Stream<Question> questionsFor(String purpose) {
        Circumstances circumstances = new Circumstances(facts, today);
        return repertoire.bank().questionsFor(purpose).stream()
                .filter(question -> question.stages().contains(stage()))
                .filter(question -> question.occasions().contains(accountStage.occasion()))
                .filter(circumstances::suit)
                .filter(question -> !asksAboutNobodysDay(question))
                .filter(question -> !history().isRuledOut(question.id()))
                .filter(question -> !history().isResting(question.id()) && said.leaves(question.id(), question.text()));
    }

    /** What stands ready to be filled in: the crew (unless that is who speaks), the day and the goal. */
    public PlaceholderValues placeholderValues() {
        var enquiry = facts.enquiry();
        var goal = facts.goal();
        String sentence = goal == null ? null : Quoting.ofGoal(goal.words()).orElse(null);
        String crew = enquiry == null ? null : teammateName(enquiry.crew());
        return new PlaceholderValues(null, List.of(), crew, enquiry == null ? null : enquiry.day(), sentence);
    }

    private @Nullable String teammateName(@Nullable UUID id) {
        return facts.teammates().stream()
                .filter(teammate -> teammate.id().equals(id) && !teammate.me() && teammate.active())
                .map(Teammate::name)
                .map(PersonName::first)
                .findFirst()
                .orElse(null);
    }

    /** What to call one of theirs, or null if it is nobody of the account (any more). */
    public @Nullable String name(@Nullable UUID personId) {
        Member member = facts.member(personId);
        return member == null ? null : member.person().firstName();
    }

    /** What to call one of theirs to their face, or null: also where our letters to them, or theirs to us, begin with a title. */
    public @Nullable String spokenName(@Nullable UUID personId) {
        return personId != null && (facts.exchange().formal().contains(personId) || writesFormally(personId)) ? null : name(personId);
    }

    private boolean writesFormally(UUID personId) {
        AccountFacts.Waiting waiting = facts.waiting();
        return waiting != null && personId.equals(waiting.personId())
                && facts.exchange().wrote().stream().anyMatch(message -> message.at().equals(waiting.since()) && Salutation.isFormal(message.text()));
    }

    /** Newest first: what was heard on a topic. */
    public Stream<HeardItem> newestOn(String topic) {
        return facts.newestHeard().stream().filter(item -> topic.equals(item.topic()));
    }

    /** The entries where a topic was heard. */
    public List<UUID> entriesOn(String topic) {
        return facts.voices().stream()
                .filter(voice -> topic.equals(voice.topic()))
                .map(AccountFacts.Voice::entryId)
                .distinct()
                .limit(MOST_EVIDENCE)
                .toList();
    }

    /**
     * The entries that were looked at before anything is called unknown, as far as one can show them: those that say something about it
     * first, then the newest.
     */
    public List<UUID> lookedAt(String topic) {
        return Stream.concat(entriesOn(topic).stream(), facts.newestEntries().stream())
                .distinct()
                .limit(MOST_EVIDENCE)
                .toList();
    }

    /** The entries of the newest calls and meetings. */
    public List<UUID> lastConversations() {
        return facts.conversations().stream().map(Conversation::entryId).toList();
    }

    /** What could be said best for a purpose of its own, to nobody in particular. */
    public @Nullable Suggestion best(String purpose, String rule, Sentence reason, PlaceholderValues values) {
        return FilledQuestion.best(this, questionsFor(purpose), values)
                .map(said -> said.because(rule, reason, null, lastConversations()))
                .orElse(null);
    }

    /** Three things have been heard, and not one was said back. */
    public boolean isSayingBackDue() {
        int saidBack = facts.voices().stream().mapToInt(AccountFacts.Voice::saidBack).sum();
        return facts.heardInAll() >= ENOUGH_TO_SAY_BACK && saidBack == 0 && facts.readings(ReadingKind.SAYS_BACK).isEmpty();
    }

    /** Those of a couple without a heard item or a wish of their own, while somebody else has one, their first letter is answered, and nothing is decided against us. */
    public List<Member> silentPartners() {
        boolean othersHeard = facts.voices().stream().anyMatch(voice -> facts.member(voice.personId()) != null);
        boolean couple = facts.partners().size() > 1;
        boolean answered = WaitsFor.sentence(facts).filter(waits -> WaitsFor.reason(waits) == OwedFor.FIRST_LETTER).isEmpty();
        if (!couple || !othersHeard || !answered || stage().isClosed()) {
            return List.of();
        }
        return facts.partners().stream()
                .filter(member -> facts.heardFrom(member.person().id()) == 0 && !UnmarkedLetters.isAsking(member.person().id(), facts))
                .toList();
    }

    /** The entries where anything was heard. */
    public List<UUID> entriesWithWords() {
        return facts.voices().stream()
                .map(AccountFacts.Voice::entryId)
                .distinct()
                .limit(MOST_EVIDENCE)
                .toList();
    }
}
