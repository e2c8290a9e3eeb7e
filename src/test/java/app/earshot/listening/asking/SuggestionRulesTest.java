package app.earshot.listening.asking;

import static app.earshot.listening.Couple.ANA;
import static app.earshot.listening.Couple.LUIS;
import static app.earshot.listening.Couple.TODAY;
import static app.earshot.listening.Couple.anaAndLuis;
import static app.earshot.listening.Couple.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Stage;
import app.earshot.domain.bank.AskDecision;
import app.earshot.domain.bank.QuestionKind;
import app.earshot.domain.facts.AccountFacts.Worked;
import app.earshot.listening.Advice;
import app.earshot.listening.Adviser;
import app.earshot.listening.Couple;
import app.earshot.listening.bank.Repertoire;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.Suggestion;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionRulesTest {

    private static final List<String> TOPICS = List.of(
            "hopes", "worries", "results", "must-nots", "past-experience", "moment", "how-to-reach", "why-us", "needs");

    private static Couple nineThingsFromAna() {
        Couple couple = anaAndLuis();
        for (int i = 0; i < TOPICS.size(); i++) {
            couple.heard(ANA, TOPICS.get(i), "Something about " + TOPICS.get(i), i + 2);
        }
        return couple;
    }

    private static Suggestion first(Couple couple) {
        return couple.advice().suggestions().getFirst();
    }

    private static List<String> rules(Couple couple) {
        return couple.advice().suggestions().stream().map(Suggestion::rule).distinct().toList();
    }

    @Test
    void aSilentPartnerIsAskedFirst() {
        Suggestion first = first(nineThingsFromAna());
        assertThat(first.text()).isEqualTo("Luis, I'd like to hear it from you, too. What are you hoping for?");
        assertThat(first.personId()).isEqualTo(LUIS);
        assertThat(first.reason())
                .isEqualTo(Sentence.of("reason.silent-partner", 9, Sentence.of("number.nine"), "Ana", "Luis"));
        assertThat(first.evidence()).hasSize(9);
    }

    @Test
    void aSilentPartnerSomebodyOfUsHasMetIsAskedTooAndTheReasonSaysWho() {
        Suggestion first = first(nineThingsFromAna().contact(LUIS, Couple.JOE, 2, 0));
        assertThat(first.reason()).isEqualTo(Sentence.of("reason.silent-partner.met", 9, Sentence.of("number.nine"), "Ana", "Joe", "Luis"));
        assertThat(first(nineThingsFromAna().contact(LUIS, Couple.HELEN, 2, 0)).reason().args())
                .as("Helen is at this laptop")
                .contains(Sentence.of("who.you"));
    }

    @Test
    void twoThingsAreBothAndNotAllTwo() {
        Couple two = anaAndLuis().heard(ANA, "hopes", "Everyone outside.", 3).heard(ANA, "hours", "Until two.", 3);
        assertThat(first(two).reason()).isEqualTo(Sentence.of("reason.silent-partner", 2, Sentence.of("number.two"), "Ana", "Luis"));
    }

    @Test
    void wordsThatAreNobodysAreNotSaidToBeSomebodys() {
        assertThat(first(nineThingsFromAna().heard(null, "hours", "Until two.", 3)).reason())
                .isEqualTo(Sentence.of(
                        "reason.silent-partner.of", 10, Sentence.of("number.ten"), 9, Sentence.of("number.nine"), "Ana", "Luis"));
    }

    @Test
    void nobodyIsSilentOnceBothAreHeardOrBeforeAnybodyIs() {
        assertThat(rules(nineThingsFromAna().heard(LUIS, "hopes", "Salsa, somewhere in there.", 1)))
                .doesNotContain("silent-partner");
        assertThat(rules(anaAndLuis())).doesNotContain("silent-partner");
    }

    @Test
    void whatOnePartnerSaidIsAskedOfTheOther() {
        Couple couple = anaAndLuis()
                .heard(ANA, "worries", "Rain.", 3)
                .heard(LUIS, "hopes", "Salsa.", 2)
                .heard(ANA, "hopes", "Sparklers.", 3);
        Suggestion suggestion = couple.advice().suggestions().stream()
                .filter(each -> each.rule().equals("one-sided-topic") && each.question().topic().equals("worries"))
                .findFirst()
                .orElseThrow();
        assertThat(suggestion.personId()).isEqualTo(LUIS);
        assertThat(suggestion.reason())
                .isEqualTo(Sentence.of("reason.one-sided-topic", Sentence.of("topicclause.worries"), "Ana", "Luis"));
    }

    @Test
    void dutiesComeInTheirOrder() {
        Couple couple = anaAndLuis()
                .at(Stage.BOOKED)
                .promise(ANA, "Send two sample sets.", TODAY.minusDays(2))
                .request(ANA, "Could we meet Mark?", "it's the one day we can't do twice", "mail")
                .waiting(ANA, "later mail", 1);
        assertThat(rules(couple).subList(0, 3))
                .containsExactly("late-promise", "unanswered-request", "waiting-message");
    }

    @Test
    void ofTwoHardConversationsOnlyOneStandsAmongTheFirstThree() {
        Couple couple = anaAndLuis()
                .promise(ANA, "Send two sample sets.", TODAY.minusDays(2))
                .brokenPromise(ANA, "Ring on Monday", TODAY.minusDays(5));
        assertThat(first(couple).rule()).isEqualTo("late-promise");
        assertThat(couple.advice().onACall().subList(0, 3)).noneMatch(each -> each.rule().equals("broken-promise"));
        assertThat(rules(couple)).contains("broken-promise");
    }

    @Test
    void aLatePromiseNamesWhatAndWhen() {
        Suggestion first = first(anaAndLuis().promise(ANA, "Send two sample sets.", LocalDate.of(2026, 11, 30)));
        assertThat(first.question().id()).startsWith("late-thing.");
        assertThat(first.text()).contains("I'm sorry");
        assertThat(first.reason())
                .isEqualTo(Sentence.of("reason.late-promise", "Ana", "Send two sample sets", LocalDate.of(2026, 11, 30)));
        assertThat(first.question().kind()).isEqualTo(QuestionKind.HARD);
    }

    @Test
    void aPromiseIsNotLateOnItsDay() {
        assertThat(rules(anaAndLuis().promise(ANA, "Ring", TODAY))).doesNotContain("late-promise");
    }

    @Test
    void aBrokenPromiseRestsOnceItWasSpokenAboutOrIsLongAgo() {
        Couple spoken = anaAndLuis().brokenPromise(ANA, "Ring", TODAY.minusDays(5));
        spoken.askedQuestions.put("broken.what-it-meant", Couple.ago(1));
        assertThat(rules(spoken)).doesNotContain("broken-promise");
        assertThat(rules(anaAndLuis().brokenPromise(ANA, "Ring", TODAY.minusDays(31)))).doesNotContain("broken-promise");
        assertThat(rules(anaAndLuis().brokenPromise(ANA, "Ring", TODAY.minusDays(30)))).contains("broken-promise");
    }

    @Test
    void theReasonOfARequestIsSaidBackBeforeTheAnswer() {
        Couple couple = anaAndLuis()
                .request(ANA, "Could we meet Mark before we sign?", "It's the one day we can't do twice.", "mail")
                .waiting(ANA, "mail", 1);
        Suggestion first = first(couple);
        assertThat(first.text()).contains("‘It's the one day we can't do twice’");
        assertThat(first.question().kind()).isEqualTo(QuestionKind.SAYING_BACK);
        assertThat(first.reason()).isEqualTo(Sentence.of("reason.unanswered-request", "Ana", TODAY));
        assertThat(first.takesUp()).isEqualTo("Could we meet Mark before we sign?");
        assertThat(first.evidence()).containsExactly(id("mail"));
        assertThat(rules(couple)).doesNotContain("waiting-message");
    }

    @Test
    void aRequestThatLeavesAChoiceIsAskedForItsReason() {
        Suggestion first = first(anaAndLuis().request(ANA, "Could we start an hour later?", "", "mail"));
        assertThat(first.question().id()).startsWith("request-why.");
    }

    @Test
    void anAnswerAfterDaysBeginsWithAnApology() {
        assertThat(first(anaAndLuis().waiting(ANA, "mail", 1)).question().kind()).isNotEqualTo(QuestionKind.HARD);
        assertThat(first(anaAndLuis().waiting(ANA, "mail", 3)).question().kind()).isEqualTo(QuestionKind.HARD);
        assertThat(first(anaAndLuis().waiting(ANA, "mail", 30)).question().id()).startsWith("waiting-weeks");
    }

    @Test
    void thanksAreOwedFromAWeekAfterTheDayAndAfterALoss() {
        Couple married = anaAndLuis().at(Stage.DELIVERED).on(TODAY.minusDays(7));
        assertThat(first(married).rule()).isEqualTo("owed-thanks");
        assertThat(rules(anaAndLuis().at(Stage.DELIVERED).on(TODAY.minusDays(6)))).doesNotContain("owed-thanks");
        married.thanked = Couple.ago(3);
        assertThat(rules(married)).doesNotContain("owed-thanks");
        assertThat(first(anaAndLuis().at(Stage.LOST)).text()).startsWith("Thank you for telling me.");
    }

    @Test
    void tellingOthersIsThankedFor() {
        Couple couple = anaAndLuis()
                .at(Stage.STAYING_IN_TOUCH)
                .on(TODAY.minusDays(100))
                .heard(ANA, "tell-others", "I gave my boss your number.", 2);
        couple.thanked = Couple.ago(60);
        assertThat(first(couple).question().id()).startsWith("thanks-telling-to.");
        assertThat(first(couple).text()).contains("your boss");
        assertThat(first(couple).takesUp()).isEqualTo("I gave my boss your number");
    }

    @Test
    void oneSayingBackIsDueOnceThreeThingsAreHeard() {
        Couple couple = anaAndLuis()
                .heard(ANA, "hopes", "Sparklers.", 3)
                .heard(LUIS, "worries", "Rain.", 3)
                .heard(ANA, "results", "No surprises.", 2);
        assertThat(couple.advice().suggestions().subList(0, 3))
                .anyMatch(suggestion -> suggestion.question().kind() == QuestionKind.SAYING_BACK);
    }

    @Test
    void afterTheDayNothingIsEarlyAnyMore() {
        Couple couple = anaAndLuis()
                .at(Stage.DELIVERED)
                .on(TODAY.minusDays(9))
                .heard(ANA, "do-differently", "The speeches were too quiet.", 4);
        var now = RuleContext.of(couple.facts(), TODAY, Couple.ZONE, Repertoire.standard());
        assertThat(new OpenWhatIsHard().candidates(now))
                .extracting(each -> each.suggestion().reason().key())
                .containsExactly("reason.open-what-is-hard.after");
    }

    @Test
    void whatWasPutOffComesBackOnItsDay() {
        Couple couple = nineThingsFromAna().decided("silent.from-you-too", AskDecision.NOT_NOW, TODAY.plusDays(1));
        assertThat(first(couple).question().id()).isNotEqualTo("silent.from-you-too");
        assertThat(first(couple).personId()).isEqualTo(LUIS);
        Advice tomorrow = Adviser.advise(couple.facts(), TODAY.plusDays(1), Couple.ZONE, Repertoire.standard());
        assertThat(tomorrow.suggestions().getFirst().question().id()).isEqualTo("silent.from-you-too");
    }

    @Test
    void neverMeansNever() {
        Couple couple = nineThingsFromAna().decided("silent.from-you-too", AskDecision.NEVER_HERE, null);
        Advice later = Adviser.advise(couple.facts(), TODAY.plusYears(1), Couple.ZONE, Repertoire.standard());
        assertThat(later.suggestions()).noneMatch(each -> each.question().id().equals("silent.from-you-too"));
    }

    @Test
    void puttingOffADutyPutsOffTheDutyWhateverItsWords() {
        Couple couple = anaAndLuis()
                .promise(ANA, "Ring", TODAY.minusDays(2))
                .decided("late.where-it-stands", AskDecision.NOT_NOW, TODAY.plusDays(1));
        assertThat(rules(couple)).doesNotContain("late-promise");
    }

    @Test
    void whatHasWorkedForThisUserComesBeforeWhatHasNot() {
        Couple couple = anaAndLuis();
        couple.worked.put("why-us.get-in-touch", new Worked(8, 0));
        couple.worked.put("why-us.had-heard", new Worked(8, 8));
        List<String> whyUs = couple.at(Stage.ENQUIRED).advice().suggestions().stream()
                .map(each -> each.question().id())
                .filter(id -> id.startsWith("why-us"))
                .toList();
        assertThat(whyUs.getFirst()).isEqualTo("why-us.had-heard");
    }

    @Test
    void whatWasAskedThisWeekRests() {
        Couple couple = nineThingsFromAna();
        couple.askedQuestions.put("silent.from-you-too", Couple.ago(6));
        assertThat(couple.advice().suggestions()).noneMatch(each -> each.question().id().equals("silent.from-you-too"));
    }
}
