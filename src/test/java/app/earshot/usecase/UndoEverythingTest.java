package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.AccountKind;
import app.earshot.domain.Answer;
import app.earshot.domain.AskDecision;
import app.earshot.domain.Entry;
import app.earshot.domain.Person;
import app.earshot.domain.Place;
import app.earshot.domain.PromiseState;
import app.earshot.domain.Role;
import app.earshot.domain.SnoozeTime;
import app.earshot.domain.Stage;
import app.earshot.domain.TeammateKind;
import app.earshot.testkit.Desk;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.account.AgreeGoal;
import app.earshot.usecase.account.ChangeAccount;
import app.earshot.usecase.account.ChangeEnquiry;
import app.earshot.usecase.account.ChangePeople;
import app.earshot.usecase.account.EnquiryWords;
import app.earshot.usecase.account.NewPerson;
import app.earshot.usecase.account.ReadAccount;
import app.earshot.usecase.business.KeepTeam;
import app.earshot.usecase.business.NameBusiness;
import app.earshot.usecase.listen.DecideSuggestion;
import app.earshot.usecase.listen.SnoozeBlindSpot;
import app.earshot.usecase.timeline.AnswerRequest;
import app.earshot.usecase.timeline.HearWords;
import app.earshot.usecase.timeline.KeepPromise;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        return Stream.of(
                verb("rename account", d -> new ChangeAccount(d.writing).run(d.account, "Ana, Luis", AccountKind.FAMILY, "x")),
                verb("change enquiry", d -> new ChangeEnquiry(d.writing).run(page(d).enquiry().id(), words(d))),
                verb("add enquiry", d -> new ChangeEnquiry(d.writing).add(d.account, words(d))),
                verb("move stage", d -> new ChangeEnquiry(d.writing).moveTo(page(d).enquiry().id(), Stage.LOST, "Too dear.")),
                verb("agree goal", d -> new AgreeGoal(d.writing).run(d.account, "A full floor.", Set.of(d.ana))),
                verb("add person", d -> new ChangePeople(d.writing)
                        .add(d.account, new NewPerson("Nan", Set.of(Role.FAMILY), List.of(), ""))),
                verb("change person", d -> new ChangePeople(d.writing)
                        .change(d.account, new Person(d.luis, "Luis M.", List.of(), "text", "n", 0), Set.of(Role.PAYER))),
                verb("remove person", d -> new ChangePeople(d.writing).remove(d.account, d.luis)),
                verb("save entry", d -> d.call("Another call.")),
                verb("edit entry", d -> d.change(entry(d), "Shorter.")),
                verb("hear words", d -> new HearWords(d.writing).select(entry(d).id(), new Place(0, 6), d.ana, "hopes")),
                verb("correct heard", d -> new HearWords(d.writing)
                        .correct(entry(d).heard().getFirst().id(), d.luis, "worries")),
                verb("say back", d -> new HearWords(d.writing).sayBack(entry(d).heard().getFirst().id(), true)),
                verb("keep promise", d -> promise(d, PromiseState.KEPT)),
                verb("break promise", d -> promise(d, PromiseState.BROKEN)),
                verb("move promise", d -> new KeepPromise(d.writing, Desk.ZONE)
                        .move(entry(d).promises().getFirst().id(), LocalDate.of(2026, 12, 24))),
                verb("answer request", d -> new AnswerRequest(d.writing)
                        .run(entry(d).requests().getFirst().id(), Answer.NO, "Sorry.", "No meetings")),
                verb("hear reason", d -> new AnswerRequest(d.writing)
                        .reason(entry(d).requests().getFirst().id(), "it's one day")),
                verb("never here", d -> new DecideSuggestion(d.writing)
                        .run(d.account, "hopes.last-hour", AskDecision.NEVER_HERE, null)),
                verb("put aside", d -> new SnoozeBlindSpot(d.writing, Desk.ZONE)
                        .run(d.account, "who-else-not-asked", null, SnoozeTime.FOR_GOOD, "their cousin told us")),
                verb("add teammate", d -> new KeepTeam(d.writing).add("Mark", TeammateKind.CREW)),
                verb("rename teammate", d -> new KeepTeam(d.writing).rename(d.helen, "H.")),
                verb("name business", d -> new NameBusiness(d.writing).run("Nightjar")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("verbs")
    void canBeTakenBackAndDoneAgain(String name, Consumer<Desk> verb) {
        try (Desk desk = new Desk()) {
            desk.call(TEXT);
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
        return Map.of(
                "account", List.of(page.account().name(), page.account().kind(), page.account().note()),
                "enquiries", page.enquiries().stream().map(it -> List.of(EnquiryWords.of(it), it.stages())).toList(),
                "people", page.members().stream()
                        .map(it -> List.of(it.roles(), it.person().name(), it.person().contacts(), it.person().reachedBy()))
                        .toList(),
                "goal", String.valueOf(page.goal()),
                "entries", entries.stream()
                        .map(it -> List.of(it.text(), Set.copyOf(it.heard()), it.promises(), it.requests()))
                        .toList(),
                "decisions", desk.notebook.read(session -> session.decisions().of(desk.account)),
                "aside", desk.notebook.read(session -> session.snoozes().of(desk.account)),
                "team", page.teammates().stream().filter(it -> it.active()).map(it -> it.name()).toList(),
                "business", new NameBusiness(desk.writing).name());
    }

    private static Arguments verb(String name, Consumer<Desk> verb) {
        return Arguments.of(name, verb);
    }

    private static AccountPage page(Desk desk) {
        return new ReadAccount(desk.writing).run(desk.account).orElseThrow();
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
