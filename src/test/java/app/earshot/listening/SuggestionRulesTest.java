package app.earshot.listening;

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
import app.earshot.listening.bank.Repertoire;
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
    void a_silent_partner_is_asked_first() {
        Suggestion first = first(nineThingsFromAna());
        assertThat(first.text()).isEqualTo("Luis, what would make the evening feel like yours too?");
        assertThat(first.personId()).isEqualTo(LUIS);
        assertThat(first.reason())
                .isEqualTo(Sentence.of("reason.silent-partner", Sentence.of("number.nine"), "Ana", "Luis"));
        assertThat(first.evidence()).hasSize(9);
    }

    @Test
    void a_silent_partner_somebody_of_us_has_met_is_asked_too_and_the_reason_says_who() {
        Suggestion first = first(nineThingsFromAna().contact(LUIS, Couple.JOE, 2, 0));
        assertThat(first.reason()).isEqualTo(Sentence.of("reason.silent-partner.met", Sentence.of("number.nine"), "Ana", "Joe", "Luis"));
        assertThat(first(nineThingsFromAna().contact(LUIS, Couple.HELEN, 2, 0)).reason().args())
                .as("Helen is at this laptop")
                .contains(Sentence.of("who.you"));
    }

    @Test
    void two_things_are_both_and_not_all_two() {
        Couple two = anaAndLuis().heard(ANA, "hopes", "Everyone outside.", 3).heard(ANA, "hours", "Until two.", 3);
        assertThat(first(two).reason()).isEqualTo(Sentence.of("reason.silent-partner.two", "Ana", "Luis"));
    }

    @Test
    void words_that_are_nobodys_are_not_said_to_be_somebodys() {
        assertThat(first(nineThingsFromAna().heard(null, "hours", "Until two.", 3)).reason())
                .isEqualTo(Sentence.of(
                        "reason.silent-partner.of", Sentence.of("number.ten"), Sentence.of("number.nine"), "Ana", "Luis"));
    }

    @Test
    void nobody_is_silent_once_both_are_heard_or_before_anybody_is() {
        assertThat(rules(nineThingsFromAna().heard(LUIS, "hopes", "Salsa, somewhere in there.", 1)))
                .doesNotContain("silent-partner");
        assertThat(rules(anaAndLuis())).doesNotContain("silent-partner");
    }

    @Test
    void what_one_partner_said_is_asked_of_the_other() {
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
    void duties_come_in_their_order() {
        Couple couple = anaAndLuis()
                .at(Stage.BOOKED)
                .promise(ANA, "Send two sample sets.", TODAY.minusDays(2))
                .request(ANA, "Could we meet Mark?", "it's the one day we can't do twice", "mail")
                .waiting(ANA, "later mail", 1);
        assertThat(rules(couple).subList(0, 3))
                .containsExactly("late-promise", "unanswered-request", "waiting-message");
    }

    @Test
    void of_two_hard_conversations_only_one_stands_among_the_first_three() {
        Couple couple = anaAndLuis()
                .promise(ANA, "Send two sample sets.", TODAY.minusDays(2))
                .brokenPromise(ANA, "Ring on Monday", TODAY.minusDays(5));
        assertThat(first(couple).rule()).isEqualTo("late-promise");
        assertThat(couple.advice().suggestions().subList(0, 3)).noneMatch(each -> each.rule().equals("broken-promise"));
        assertThat(rules(couple)).contains("broken-promise");
    }

    @Test
    void a_late_promise_names_what_and_when() {
        Suggestion first = first(anaAndLuis().promise(ANA, "Send two sample sets.", LocalDate.of(2026, 11, 30)));
        assertThat(first.text())
                .isEqualTo("I told you Monday 30 November, and it isn't done. I'm sorry. Here is where it stands.");
        assertThat(first.reason())
                .isEqualTo(Sentence.of("reason.late-promise", "Ana", "Send two sample sets", LocalDate.of(2026, 11, 30)));
        assertThat(first.question().kind()).isEqualTo(QuestionKind.HARD);
    }

    @Test
    void a_promise_is_not_late_on_its_day() {
        assertThat(rules(anaAndLuis().promise(ANA, "Ring", TODAY))).doesNotContain("late-promise");
    }

    @Test
    void a_broken_promise_rests_once_it_was_spoken_about_or_is_long_ago() {
        Couple spoken = anaAndLuis().brokenPromise(ANA, "Ring", TODAY.minusDays(5));
        spoken.askedQuestions.put("broken.what-it-meant", Couple.ago(1));
        assertThat(rules(spoken)).doesNotContain("broken-promise");
        assertThat(rules(anaAndLuis().brokenPromise(ANA, "Ring", TODAY.minusDays(31)))).doesNotContain("broken-promise");
        assertThat(rules(anaAndLuis().brokenPromise(ANA, "Ring", TODAY.minusDays(30)))).contains("broken-promise");
    }

    @Test
    void the_reason_of_a_request_is_said_back_before_the_answer() {
        Couple couple = anaAndLuis()
                .request(ANA, "Could we meet Mark before we sign?", "It's the one day we can't do twice.", "mail")
                .waiting(ANA, "mail", 1);
        Suggestion first = first(couple);
        assertThat(first.text()).contains("‘It's the one day we can't do twice’");
        assertThat(first.question().kind()).isEqualTo(QuestionKind.SAYING_BACK);
        assertThat(first.reason()).isEqualTo(Sentence.of("reason.unanswered-request", "Ana"));
        assertThat(first.evidence()).containsExactly(id("mail"));
        assertThat(rules(couple)).doesNotContain("waiting-message");
    }

    @Test
    void a_request_without_a_reason_is_asked_for_it() {
        Suggestion first = first(anaAndLuis().request(ANA, "Could we meet Mark?", "", "mail"));
        assertThat(first.text()).isEqualTo("Before I answer: what would it settle for you?");
    }

    @Test
    void an_answer_after_days_begins_with_an_apology() {
        assertThat(first(anaAndLuis().waiting(ANA, "mail", 1)).question().kind()).isEqualTo(QuestionKind.OPEN);
        assertThat(first(anaAndLuis().waiting(ANA, "mail", 3)).question().kind()).isEqualTo(QuestionKind.HARD);
    }

    @Test
    void thanks_are_owed_from_a_week_after_the_day_and_after_a_loss() {
        Couple married = anaAndLuis().at(Stage.DELIVERED).on(TODAY.minusDays(7));
        assertThat(first(married).rule()).isEqualTo("owed-thanks");
        assertThat(rules(anaAndLuis().at(Stage.DELIVERED).on(TODAY.minusDays(6)))).doesNotContain("owed-thanks");
        married.thanked = Couple.ago(3);
        assertThat(rules(married)).doesNotContain("owed-thanks");
        assertThat(first(anaAndLuis().at(Stage.LOST)).text()).startsWith("Thank you for telling me.");
    }

    @Test
    void telling_others_is_thanked_for() {
        Couple couple = anaAndLuis()
                .at(Stage.STAYING_IN_TOUCH)
                .on(TODAY.minusDays(100))
                .heard(ANA, "tell-others", "I gave my boss your number.", 2);
        couple.thanked = Couple.ago(60);
        assertThat(first(couple).text()).isEqualTo("You told somebody about us, and you didn't have to. Thank you.");
    }

    @Test
    void one_saying_back_is_due_once_three_things_are_heard() {
        Couple couple = anaAndLuis()
                .heard(ANA, "hopes", "Sparklers.", 3)
                .heard(LUIS, "worries", "Rain.", 3)
                .heard(ANA, "results", "No surprises.", 2);
        assertThat(couple.advice().suggestions().subList(0, 3))
                .anyMatch(suggestion -> suggestion.question().kind() == QuestionKind.SAYING_BACK);
    }

    @Test
    void advice_waits_until_something_was_said_back() {
        assertThat(adviceFor(anaAndLuis().heard(ANA, "hopes", "Sparklers.", 3))).isEmpty();
        assertThat(adviceFor(anaAndLuis().heard(ANA, "hopes", "Sparklers.", 3, true))).hasSize(1);
    }

    private static List<Candidate> adviceFor(Couple couple) {
        var now = Situation.of(couple.facts(), TODAY, Couple.ZONE, Repertoire.standard());
        return OnceHeard.offerAdvice().candidates(now);
    }

    @Test
    void after_the_day_nothing_is_early_any_more() {
        Couple couple = anaAndLuis()
                .at(Stage.DELIVERED)
                .on(TODAY.minusDays(9))
                .heard(ANA, "do-differently", "The speeches were too quiet.", 4);
        var now = Situation.of(couple.facts(), TODAY, Couple.ZONE, Repertoire.standard());
        assertThat(OnceHeard.openWhatIsHard().candidates(now))
                .extracting(each -> each.suggestion().reason().key())
                .containsExactly("reason.open-what-is-hard.after");
    }

    @Test
    void what_was_put_off_comes_back_on_its_day() {
        Couple couple = nineThingsFromAna().decided("silent.yours-too", AskDecision.NOT_NOW, TODAY.plusDays(1));
        assertThat(first(couple).question().id()).isNotEqualTo("silent.yours-too");
        assertThat(first(couple).personId()).isEqualTo(LUIS);
        Advice tomorrow = Adviser.advise(couple.facts(), TODAY.plusDays(1), Couple.ZONE, Repertoire.standard());
        assertThat(tomorrow.suggestions().getFirst().question().id()).isEqualTo("silent.yours-too");
    }

    @Test
    void never_means_never() {
        Couple couple = nineThingsFromAna().decided("silent.yours-too", AskDecision.NEVER_HERE, null);
        Advice later = Adviser.advise(couple.facts(), TODAY.plusYears(1), Couple.ZONE, Repertoire.standard());
        assertThat(later.suggestions()).noneMatch(each -> each.question().id().equals("silent.yours-too"));
    }

    @Test
    void putting_off_a_duty_puts_off_the_duty_whatever_its_words() {
        Couple couple = anaAndLuis()
                .promise(ANA, "Ring", TODAY.minusDays(2))
                .decided("late.where-it-stands", AskDecision.NOT_NOW, TODAY.plusDays(1));
        assertThat(rules(couple)).doesNotContain("late-promise");
    }

    @Test
    void what_has_worked_for_this_user_comes_before_what_has_not() {
        Couple couple = anaAndLuis();
        couple.worked.put("why-us.get-in-touch", new Worked(8, 0));
        couple.worked.put("why-us.hoping", new Worked(8, 8));
        List<String> whyUs = couple.at(Stage.ENQUIRED).advice().suggestions().stream()
                .map(each -> each.question().id())
                .filter(id -> id.startsWith("why-us"))
                .toList();
        assertThat(whyUs.getFirst()).isEqualTo("why-us.hoping");
    }

    @Test
    void what_was_asked_this_week_rests() {
        Couple couple = nineThingsFromAna();
        couple.askedQuestions.put("silent.yours-too", Couple.ago(6));
        assertThat(couple.advice().suggestions()).noneMatch(each -> each.question().id().equals("silent.yours-too"));
    }
}
