package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Person;
import app.earshot.domain.account.Role;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.TeammateKind;
import app.earshot.domain.bank.AskDecision;
import app.earshot.domain.bank.SnoozeTime;
import app.earshot.domain.draft.CallDraft;
import app.earshot.domain.draft.ReplyDraft;
import app.earshot.domain.page.PageText;
import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.GoalOutcome;
import app.earshot.domain.timeline.Place;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.domain.timeline.TalkClock;
import app.earshot.domain.timeline.TalkShare;
import app.earshot.testkit.Desk;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.account.AgreeGoal;
import app.earshot.usecase.account.BetweenUs;
import app.earshot.usecase.account.ChangeAccount;
import app.earshot.usecase.account.ChangeEnquiry;
import app.earshot.usecase.account.ChangePeople;
import app.earshot.usecase.account.CheckGoal;
import app.earshot.usecase.account.Disagree;
import app.earshot.usecase.account.DisagreementWords;
import app.earshot.usecase.account.DisagreementWords.View;
import app.earshot.usecase.account.EnquiryWords;
import app.earshot.usecase.account.NewPerson;
import app.earshot.usecase.account.ReadAccount;
import app.earshot.usecase.account.ReadBetweenUs;
import app.earshot.usecase.brief.KeepBrief;
import app.earshot.usecase.business.KeepTeam;
import app.earshot.usecase.business.NameBusiness;
import app.earshot.usecase.business.ReadNames;
import app.earshot.usecase.calendar.HoldDate;
import app.earshot.usecase.calendar.MoveDay;
import app.earshot.usecase.listen.DecideSuggestion;
import app.earshot.usecase.listen.SnoozeBlindSpot;
import app.earshot.usecase.questions.ChangeQuestion;
import app.earshot.usecase.questions.ChangeTopic;
import app.earshot.usecase.timeline.AnswerRequest;
import app.earshot.usecase.timeline.FinishEntry;
import app.earshot.usecase.timeline.HearWords;
import app.earshot.usecase.timeline.HoldCall;
import app.earshot.usecase.timeline.KeepDraft;
import app.earshot.usecase.timeline.KeepPromise;
import app.earshot.usecase.timeline.RequestWords;
import app.earshot.usecase.timeline.SaveEntry;
import app.earshot.usecase.timeline.SendReply;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every verb that changes an account: done, taken back, done again, taken back again; the account looks as before. */
class UndoEverythingTest {

    private static final String TEXT = """
            Walked the barn with them.
            " Nobody checking the time.
            ! Send two sample sets by Friday
            + Could we meet Mark?""";

    static Stream<Arguments> verbs() {
        return Stream.concat(BankVerbs.all(), accountVerbs());
    }

    private static Stream<Arguments> accountVerbs() {
        return Stream.of(
                verb("rename account", d -> new ChangeAccount(d.writing).run(d.account, "Ana, Luis", AccountKind.FAMILY, "x")),
                verb("change enquiry", d -> new ChangeEnquiry(d.writing).run(page(d).enquiry().id(), words(d))),
                verb("add enquiry", d -> new ChangeEnquiry(d.writing).add(d.account, words(d))),
                verb("move stage", d -> new ChangeEnquiry(d.writing).moveTo(page(d).enquiry().id(), Stage.LOST, "Too dear.")),
                verb("hold a day", d -> new HoldDate(d.writing, Desk.ZONE)
                        .run(page(d).enquiry().id(), null, LocalDate.of(2027, 6, 26), LocalDate.of(2026, 12, 24))),
                verb("move a day", d -> new HoldDate(d.writing, Desk.ZONE)
                        .run(page(d).enquiry().id(), d.helen, LocalDate.of(2027, 6, 26), LocalDate.of(2026, 12, 24)), d -> new MoveDay(d.writing, Desk.ZONE)
                        .run(page(d).enquiry().id(), LocalDate.of(2027, 6, 26), LocalDate.of(2027, 7, 3))),
                verb("give it to another", d -> new MoveDay(d.writing, Desk.ZONE).giveTo(page(d).enquiry().id(), d.helen)),
                verb("book all the same", d -> new ChangeEnquiry(d.writing).bookAllTheSame(page(d).enquiry().id())),
                verb("agree goal", d -> new AgreeGoal(d.writing).run(d.account, "A full floor.", Set.of(d.ana))),
                verb("add person", d -> new ChangePeople(d.writing)
                        .add(d.account, new NewPerson("Nan", Set.of(Role.FAMILY), List.of(), ""))),
                verb("change person", d -> new ChangePeople(d.writing)
                        .change(d.account, new Person(d.luis, "Luis M.", List.of(), "text", "n", 0), Set.of(Role.PAYER))),
                verb("remove person", d -> new ChangePeople(d.writing).remove(d.account, d.luis)),
                verb("save entry", d -> d.call("Another call.")),
                verb("edit entry", d -> d.change(entry(d), "Shorter.")),
                verb("finish call", d -> new HoldCall(d.writing, saveEntry(d)).finish(held(d))),
                verb("discard call", d -> new HoldCall(d.writing, saveEntry(d)).discard(held(d))),
                verb("note who talked", d -> new FinishEntry(d.writing, saveEntry(d)).talked(entry(d).id(), TalkShare.US)),
                verb("promise what next", d -> new FinishEntry(d.writing, saveEntry(d)).promised(entry(d).id(), "ring Luis")),
                verb("hear words", d -> new HearWords(d.writing).select(entry(d).id(), new Place(0, 6), d.ana, "hopes")),
                verb("correct heard", d -> new HearWords(d.writing)
                        .correct(entry(d).heard().getFirst().id(), d.luis, "worries")),
                verb("say back", d -> new HearWords(d.writing).sayBack(entry(d).heard().getFirst().id(), true)),
                verb("mark as differing", JudgePairTest::heardTwo, d -> JudgePairTest.judge(d, true)),
                verb("say that it is no contradiction", JudgePairTest::heardTwo, d -> JudgePairTest.judge(d, false)),
                verb("no longer differing", d -> {
                    JudgePairTest.heardTwo(d);
                    JudgePairTest.judge(d, true);
                }, d -> JudgePairTest.judge(d, false)),
                verb("keep promise", d -> promise(d, PromiseState.KEPT)),
                verb("break promise", d -> promise(d, PromiseState.BROKEN)),
                verb("move promise", d -> new KeepPromise(d.writing, Desk.ZONE)
                        .move(entry(d).promises().getFirst().id(), LocalDate.of(2026, 12, 24))),
                verb("answer request", d -> new AnswerRequest(d.writing)
                        .note(request(d), new RequestWords("", Answer.NO, "Sorry.", "No meetings", ""))),
                verb("send reply", d -> new KeepDraft(d.writing).reply(reply(d)), d -> new SendReply(d.writing, saveEntry(d))
                        .run(d.typed(null, "Yes.\n! Bring Mark along on Friday"), reply(d), Map.of(request(d), Answer.YES))),
                verb("hear reason", d -> new AnswerRequest(d.writing)
                        .note(request(d), new RequestWords("it's one day", Answer.OPEN, "", "", ""))),
                verb("note how they took it", UndoEverythingTest::saidNo, d -> new AnswerRequest(d.writing)
                        .note(request(d), new RequestWords("", Answer.NO, "Sorry.", "No meetings", "She went quiet."))),
                verb("open request again", UndoEverythingTest::saidNo, d -> new AnswerRequest(d.writing).reopen(request(d))),
                verb("check goal", UndoEverythingTest::agreed, d -> new CheckGoal(d.writing, Desk.ZONE)
                        .run(page(d).goal().id(), GoalOutcome.PARTLY, "Until eleven.")),
                verb("disagree", d -> disagree(d).open(d.account, volume(d))),
                verb("change views", UndoEverythingTest::disagreed, d -> disagree(d)
                        .change(open(d), new DisagreementWords("How loud", volume(d).views().subList(0, 1), ""))),
                verb("park", UndoEverythingTest::disagreed, d -> disagree(d).park(open(d), LocalDate.of(2026, 12, 24))),
                verb("decide", UndoEverythingTest::disagreed, d -> disagree(d).decide(open(d), "Ninety-two.")),
                verb("open disagreement again", d -> {
                    disagreed(d);
                    disagree(d).decide(open(d), "Ninety-two.");
                }, d -> disagree(d).reopen(open(d))),
                verb("let into briefs", UndoEverythingTest::disagreed, d -> disagree(d).seclude(open(d), false)),
                verb("remove disagreement", UndoEverythingTest::disagreed, d -> disagree(d).remove(open(d))),
                verb("never here", d -> new DecideSuggestion(d.writing)
                        .run(d.account, "hopes.last-hour", AskDecision.NEVER_HERE, null)),
                verb("keep brief", d -> new KeepBrief(d.writing)
                        .run(d.account, "Brief", new PageText("", "", "Ana", "", "", List.of(), ""), d.helen)),
                verb("put aside", d -> new SnoozeBlindSpot(d.writing, Desk.ZONE)
                        .run(d.account, "who-else-not-asked", null, SnoozeTime.FOR_GOOD, "their cousin told us")),
                verb("add teammate", d -> new KeepTeam(d.writing).add("Mark", TeammateKind.CREW)),
                verb("rename teammate", d -> new KeepTeam(d.writing).rename(d.helen, "H.")),
                verb("name business", d -> new NameBusiness(d.writing).run("Nightjar")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("verbs")
    void canBeTakenBackAndDoneAgain(String name, Consumer<Desk> prepare, Consumer<Desk> verb) {
        try (Desk desk = new Desk()) {
            desk.call(TEXT);
            prepare.accept(desk);
            new DecideSuggestion(desk.writing).run(desk.account, "hopes.one-thing", AskDecision.NEVER, null);
            new ChangeQuestion(desk.writing).switchOff("hopes.on-monday");
            new ChangeTopic(desk.writing).switchOff("who-pays");
            new HoldCall(desk.writing, saveEntry(desk)).keep(held(desk));
            Map<String, Object> before = everything(desk);
            verb.accept(desk);
            Map<String, Object> after = everything(desk);
            assertThat(after).as("it changes something").isNotEqualTo(before);

            desk.undo();
            assertThat(everything(desk)).as("taken back").isEqualTo(before);
            desk.redo();
            assertThat(everything(desk)).as("done again").isEqualTo(after);
            desk.undo();
            assertThat(everything(desk)).as("taken back again").isEqualTo(before);
        }
    }

    /** What a person can see, without the counters that only guard against writing over each other. */
    private static Map<String, Object> everything(Desk desk) {
        AccountPage page = page(desk);
        List<Entry> entries = desk.notebook.read(session -> session.entries().page(desk.account, null, 50));
        return Map.ofEntries(
                Map.entry("bank", desk.notebook.read(session -> session.questionChanges().all().stream()
                        .map(change -> change.withVersion(0))
                        .toList())),
                Map.entry("topics", desk.notebook.read(session -> session.topicChanges().all().stream()
                        .map(change -> change.withVersion(0))
                        .toList())),
                Map.entry("occasions", desk.notebook.read(session -> session.occasionChanges().all().stream()
                        .map(change -> change.withVersion(0))
                        .toList())),
                Map.entry("names", new ReadNames(desk.writing).run()),
                Map.entry("in force", desk.writing.repertoire().catalogue().all().stream().map(it -> it.topic()).toList()),
                Map.entry("account", List.of(page.account().name(), page.account().kind(), page.account().note())),
                Map.entry("enquiries", page.enquiries().stream().map(it -> List.of(EnquiryWords.of(it), it.stages())).toList()),
                Map.entry("holds", desk.notebook.read(session -> session.holds().of(desk.account)).stream()
                        .filter(hold -> hold.releasedAt() == null)
                        .toList()),
                Map.entry("people", page.members().stream()
                        .map(it -> List.of(it.roles(), it.person().name(), it.person().contacts(), it.person().reachedBy()))
                        .toList()),
                Map.entry("between", between(desk)),
                Map.entry("entries", entries.stream()
                        .map(it -> List.of(
                                it.text(), Set.copyOf(it.heard()), it.promises(), it.requests(), String.valueOf(it.talkShare())))
                        .toList()),
                Map.entry("replies", desk.notebook.read(session -> session.replies().of(desk.account))),
                Map.entry("pairs", desk.notebook.read(session -> session.pairs().of(desk.account))),
                Map.entry("call", desk.notebook.read(session -> session.calls().find(desk.account))),
                Map.entry("decisions", desk.notebook.read(session -> session.decisions().of(desk.account))),
                Map.entry("aside", desk.notebook.read(session -> session.snoozes().of(desk.account))),
                Map.entry("team", page.teammates().stream().filter(it -> it.active()).map(it -> it.name()).toList()),
                Map.entry("business", new NameBusiness(desk.writing).name()));
    }

    static Arguments verb(String name, Consumer<Desk> verb) {
        return Arguments.of(name, (Consumer<Desk>) desk -> {}, verb);
    }

    /** @param prepare what has to be there before the verb makes sense */
    static Arguments verb(String name, Consumer<Desk> prepare, Consumer<Desk> verb) {
        return Arguments.of(name, prepare, verb);
    }

    private static List<Object> between(Desk desk) {
        BetweenUs between = new ReadBetweenUs(desk.writing).run(desk.account);
        return List.of(
                between.goals(), between.disagreements().stream().map(it -> it.withVersion(0)).toList());
    }

    private static ReplyDraft reply(Desk desk) {
        return new ReplyDraft(desk.account, null, "Yes. I'll bring Mark along on Friday.", Desk.NOW);
    }

    private static void saidNo(Desk desk) {
        new AnswerRequest(desk.writing).note(request(desk), new RequestWords("", Answer.NO, "Sorry.", "No meetings", ""));
    }

    private static UUID request(Desk desk) {
        return entry(desk).requests().getFirst().id();
    }

    private static void agreed(Desk desk) {
        new AgreeGoal(desk.writing).run(desk.account, "A full floor.", Set.of(desk.ana));
    }

    private static Disagree disagree(Desk desk) {
        return new Disagree(desk.writing, Desk.ZONE);
    }

    private static void disagreed(Desk desk) {
        disagree(desk).open(desk.account, volume(desk));
    }

    private static DisagreementWords volume(Desk desk) {
        return new DisagreementWords(
                "The volume",
                List.of(new View(null, desk.ana, null, "Louder."), new View(null, null, desk.helen, "Not here.")),
                "The neighbour");
    }

    private static UUID open(Desk desk) {
        return new ReadBetweenUs(desk.writing).run(desk.account).disagreements().getFirst().id();
    }

    private static AccountPage page(Desk desk) {
        return new ReadAccount(desk.writing).run(desk.account).orElseThrow();
    }

    private static SaveEntry saveEntry(Desk desk) {
        return new SaveEntry(desk.writing, Desk.ZONE, Locale.UK);
    }

    private static CallDraft held(Desk desk) {
        return new CallDraft(
                desk.account, EntryKind.CALL, Side.US, Desk.NOW.minusSeconds(60), "\" Sparklers.", Set.of(desk.luis), Set.of(desk.helen),
                "", TalkClock.beginning(Desk.NOW));
    }

    private static Entry entry(Desk desk) {
        return desk.notebook.read(session -> session.entries().page(desk.account, null, 1)).getFirst();
    }

    private static EnquiryWords words(Desk desk) {
        EnquiryWords now = EnquiryWords.of(page(desk).enquiry());
        return new EnquiryWords(
                now.occasion(), List.of(LocalDate.of(2027, 6, 26)), "The Old Mill", "about 120", "Grace", null, desk.helen);
    }

    private static void promise(Desk desk, PromiseState state) {
        new KeepPromise(desk.writing, Desk.ZONE).settle(entry(desk).promises().getFirst().id(), state);
    }
}
