package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Stage;
import app.earshot.domain.bank.AskDecision;
import app.earshot.domain.bank.Question;
import app.earshot.domain.bank.QuestionKind;
import app.earshot.domain.bank.TopicGroup;
import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.GoalOutcome;
import app.earshot.domain.timeline.Request;
import app.earshot.domain.timeline.TalkShare;
import app.earshot.listening.bank.Catalogue;
import app.earshot.listening.bank.QuestionBank;
import app.earshot.listening.blindspot.BlindSpot;
import app.earshot.listening.blindspot.Scale;
import app.earshot.listening.connection.ConnectionAspect;
import app.earshot.listening.connection.ConnectionPart;
import app.earshot.listening.knowledge.KnowledgeState;
import app.earshot.listening.suggestion.Suggestion;
import app.earshot.store.AttachmentFiles;
import app.earshot.store.Notebook;
import app.earshot.testkit.Desk;
import app.earshot.usecase.business.FillDemo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever looks at the demo meets every rule of the notebook somewhere, on whatever day. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoShowsEverythingTest {

    private static final List<String> DUTIES = List.of(
            "late-promise", "broken-promise", "unanswered-request", "unanswered-request.why", "different-words", "owed-thanks",
            "owed-thanks.lost.why", "owed-thanks.telling");
    private static final List<String> UNKNOWNS =
            List.of("unheard-topic", "one-sided-topic", "silent-partner");
    private static final List<String> BALANCE = List.of(
            "say-it-back", "say-it-back.none", "follow-up", "sum-it-up", "open-what-is-hard", "offer-advice");
    private static final List<String> BLIND_SPOTS = List.of(
            "partner-never-heard", "warm-without-business", "booked-without-goal", "parked-without-day",
            "nothing-said-back", "we-talked-most", "one-teammate-known", "who-else-not-asked");

    private final Map<String, Predicate<AccountSeen>> rules = new LinkedHashMap<>();

    /** They need words that can be said back as they are; the people of the demo tell stories and jokes. Each has cases in a test of its own. */
    private static final Set<String> ONLY_UNDER_PLAIN_WORDS = Set.of("reason follow-up", "reason sum-it-up", "question summary");

    /** They share a place with others that suit as well, and have it on some days. */
    private static final Set<String> BY_TURNS = Set.of("question closed", "what has worked is asked again");

    private final Set<String> turned = new HashSet<>(BY_TURNS);

    DemoShowsEverythingTest() {
        suggestions();
        gaps();
        betweenUs();
        kept();
    }

    @ParameterizedTest(name = "on {0}")
    @ValueSource(strings = {"2027-03-28", "2028-02-29", "2026-12-31"})
    void everyRuleShowsSomewhere(LocalDate today) {
        List<AccountSeen> accounts = accounts(today);
        Map<String, List<String>> table = new LinkedHashMap<>();
        rules.forEach((rule, shows) -> table.put(
                rule, accounts.stream().filter(shows).map(seen -> seen.account().name()).toList()));
        table.put("a person in two accounts", inTwoAccounts(accounts));
        table.put("who was sent has sent others", senders(accounts));

        List<String> missing = table.entrySet().stream()
                .filter(row -> row.getValue().isEmpty() && !ONLY_UNDER_PLAIN_WORDS.contains(row.getKey()))
                .map(Map.Entry::getKey)
                .filter(rule -> !BY_TURNS.contains(rule))
                .toList();
        turned.removeIf(rule -> !table.get(rule).isEmpty());
        assertThat(missing).as("rules that show nowhere%n%s", print(table)).isEmpty();
        long calm = accounts.stream().filter(seen -> seen.advice().blindSpots().isEmpty()).count();
        assertThat(calm).as("accounts without a blind spot%n%s", print(table)).isGreaterThan(accounts.size() / 2L);
    }

    @AfterAll
    void whatTakesTurnsHadOne() {
        assertThat(turned).as("rules that show on none of the days").isEmpty();
    }

    private static List<AccountSeen> accounts(LocalDate today) {
        try (Notebook notebook = Notebook.inMemory()) {
            Clock clock = Clock.fixed(today.atTime(9, 30).atZone(Desk.ZONE).toInstant(), Desk.ZONE);
            Writing writing = new Writing(notebook, new Changes(), clock, UUID::randomUUID);
            new FillDemo(writing, new AttachmentFiles(notebook), Desk.ZONE).run();
            writing.repertoire();
            return notebook.read(session -> session.walk().accounts(null, 100).stream()
                    .map(id -> session.accounts().find(id).orElseThrow())
                    .map(account -> AccountSeen.of(account, today, session, writing))
                    .toList());
        }
    }

    private void suggestions() {
        Stream.of(DUTIES, UNKNOWNS, BALANCE).flatMap(List::stream).forEach(reason -> rules.put(
                "reason " + reason, seen -> seen.firstReasons().anyMatch(key -> isReason(key, reason))));
        rules.put("a message is answered by the sort of what it asks", seen -> asksFor(seen, "asked-wish"));
        rules.put("a message has waited for weeks", seen -> asksFor(seen, "waiting-request-weeks"));
        rules.put("their decision is near", seen -> seen.facts().enquiry() != null
                && seen.facts().enquiry().stage() == Stage.OFFER_MADE
                && seen.firstThree().stream().anyMatch(DemoShowsEverythingTest::isAboutTheChoice));
        rules.put("what has worked is asked again", AccountSeen::asksOtherwiseWithoutExperience);
        rules.put("business first while that is what is missing", seen -> isOpen(seen, Scale.BUSINESS)
                && !isOpen(seen, Scale.WARMTH)
                && seen.firstThree().stream().noneMatch(DemoShowsEverythingTest::isWarm));
        for (QuestionKind kind : QuestionKind.values()) {
            rules.put("question " + kind.code(), seen -> seen.firstThree().stream().anyMatch(one -> one.question().kind() == kind));
        }
    }

    private void gaps() {
        BLIND_SPOTS.forEach(rule -> rules.put(
                "blind spot " + rule, seen -> seen.advice().blindSpots().stream().map(BlindSpot::rule).anyMatch(rule::equals)));
        for (KnowledgeState state : KnowledgeState.values()) {
            rules.put("topic " + state.code(), seen -> seen.advice().map().stream().anyMatch(known -> known.state() == state));
        }
        rules.put("a suggestion that was put off", seen -> seen.facts().decisions().stream()
                .anyMatch(one -> one.decision() == AskDecision.NOT_NOW && one.until() != null && one.until().isAfter(seen.today())));
        rules.put("a blind spot put aside with a reason", seen -> seen.advice().aside().stream()
                .anyMatch(aside -> !aside.snooze().reason().isBlank()));
    }

    private void betweenUs() {
        for (ConnectionAspect aspect : ConnectionAspect.values()) {
            rules.put("connection " + aspect.code(), seen -> hasEvidence(seen, aspect));
        }
        rules.put("all six parts of a connection", seen ->
                Arrays.stream(ConnectionAspect.values()).allMatch(aspect -> hasEvidence(seen, aspect)));
        rules.put("a view of each side, parked without a day", seen -> seen.disagreements().stream()
                .anyMatch(one -> one.isOpen() && one.reviewOn() == null && one.positions().stream().map(view -> view.side()).distinct().count() == 2));
        rules.put("a disagreement with a day to come back to it", seen ->
                seen.disagreements().stream().anyMatch(one -> one.isOpen() && one.reviewOn() != null));
        rules.put("a disagreement that was decided", seen ->
                seen.disagreements().stream().anyMatch(one -> !one.isOpen() && !one.decided().isBlank() && one.positions().size() > 1));
        rules.put("a goal that was written anew", seen -> seen.goals().size() > 1);
        for (GoalOutcome outcome : GoalOutcome.values()) {
            rules.put("goal " + outcome.code(), seen -> seen.goals().stream()
                    .anyMatch(goal -> goal.outcome() == outcome && !goal.outcomeWords().isBlank()));
        }
        rules.put("answer yes and how they took it", seen -> isTaken(seen, Answer.YES, false));
        rules.put("answer no with our rule and how they took it", seen -> isTaken(seen, Answer.NO, true));
        rules.put("another way and how they took it", seen -> isTaken(seen, Answer.ANOTHER, false));
    }

    private void kept() {
        for (TalkShare share : TalkShare.values()) {
            rules.put("talked most: " + share.code(), seen -> seen.entries().stream().anyMatch(entry -> entry.talkShare() == share));
        }
        rules.put("a reply with a promise in it", seen -> seen.entries().stream()
                .anyMatch(entry -> isReply(entry) && seen.entries().stream().anyMatch(other -> isBefore(other, entry))));
        rules.put("a printed brief", seen -> seen.briefs() > 0);
        rules.put("a file", seen -> seen.files().stream().anyMatch(file -> file.bytes() > 0));
    }

    private static boolean isReason(String key, String reason) {
        boolean same = Stream.of("", ".nobody", ".one", ".met", ".met.one", ".booked", ".after", ".both", ".apart").anyMatch(end -> key.equals("reason." + reason + end));
        return same || reason.equals("unanswered-request.why") && key.equals("reason.unanswered-request.why.nobody");
    }

    private static boolean asksFor(AccountSeen seen, String purpose) {
        return seen.firstThree().stream().map(Suggestion::question).map(QuestionBank::purpose).anyMatch(purpose::equals);
    }

    private static boolean isAboutTheChoice(Suggestion suggestion) {
        return topic(suggestion.question()).filter(it -> it == TopicGroup.THE_CHOICE).isPresent()
                || suggestion.question().topic().equals("who-decides");
    }

    private static boolean isWarm(Suggestion suggestion) {
        boolean asks = suggestion.question().kind() == QuestionKind.OPEN || suggestion.question().kind() == QuestionKind.CLOSED;
        return asks && Catalogue.standard().topic(suggestion.question().topic()).filter(topic -> !topic.business()).isPresent();
    }

    private static Optional<TopicGroup> topic(Question question) {
        return Catalogue.standard().topic(question.topic()).map(topic -> topic.group());
    }

    private static boolean isOpen(AccountSeen seen, Scale scale) {
        return seen.advice().blindSpots().stream().anyMatch(spot -> spot.scale() == scale);
    }

    private static boolean hasEvidence(AccountSeen seen, ConnectionAspect aspect) {
        ConnectionPart part =
                seen.connection().parts().stream().filter(it -> it.aspect() == aspect).findFirst().orElseThrow();
        boolean something = !part.sentence().key().endsWith(".none");
        // A goal rests on its own words, and stands in no entry.
        return something && (aspect == ConnectionAspect.SHARED_GOAL || !part.evidence().isEmpty());
    }

    private static boolean isTaken(AccountSeen seen, Answer answer, boolean withRule) {
        return seen.requests().stream()
                .filter(request -> request.answer() == answer && !request.reason().isBlank())
                .filter(request -> !withRule || !request.rule().isBlank())
                .map(Request::taken)
                .anyMatch(taken -> !taken.isBlank());
    }

    private static boolean isReply(Entry entry) {
        return entry.kind() == EntryKind.EMAIL
                && entry.startedBy() == Side.US
                && entry.promises().stream().anyMatch(promise -> promise.side() == Side.US);
    }

    /** Whether it is a message of theirs of the same evening. */
    private static boolean isBefore(Entry message, Entry reply) {
        return message.wantsAnswer()
                && message.at().isBefore(reply.at())
                && message.at().plusSeconds(12 * 3600).isAfter(reply.at());
    }

    private static List<String> inTwoAccounts(List<AccountSeen> accounts) {
        Map<String, Long> often = accounts.stream()
                .flatMap(seen -> seen.members().stream())
                .collect(Collectors.groupingBy(member -> member.person().name(), Collectors.counting()));
        return often.entrySet().stream().filter(each -> each.getValue() > 1).map(Map.Entry::getKey).sorted().toList();
    }

    /** Accounts that somebody sent, of whom somebody in turn sent another account. */
    private static List<String> senders(List<AccountSeen> accounts) {
        List<UUID> senders = accounts.stream()
                .flatMap(seen -> seen.enquiries().stream())
                .map(Enquiry::referredBy)
                .filter(Objects::nonNull)
                .toList();
        return accounts.stream()
                .filter(seen -> seen.enquiries().stream().anyMatch(enquiry -> enquiry.referredBy() != null))
                .filter(seen -> seen.facts().partners().stream().anyMatch(member -> senders.contains(member.person().id())))
                .map(seen -> seen.account().name())
                .toList();
    }

    private static String print(Map<String, List<String>> table) {
        return table.entrySet().stream()
                .map(row -> "%-48s %2d  %s".formatted(
                        row.getKey(), row.getValue().size(), row.getValue().stream().limit(3).collect(Collectors.joining("; "))))
                .collect(Collectors.joining("\n"));
    }
}
