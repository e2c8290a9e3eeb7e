package app.earshot.listening.suggestion;

import static app.earshot.listening.Couple.ANA;
import static app.earshot.listening.Couple.LUIS;
import static app.earshot.listening.Couple.TODAY;
import static app.earshot.listening.Couple.anaAndLuis;
import static app.earshot.listening.Couple.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Role;
import app.earshot.domain.bank.Topic;
import app.earshot.listening.Couple;
import app.earshot.listening.bank.Catalogue;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a question is put to, and whose turn it is. */
class AddressedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            When you picture your day, what's happening?             | true
            What happens at a wedding in your families?              | true
            What do your couples ask you for most?                   | false
            How do you like to work with people like us?             | false
            What would the two of you dance to?                      | true
            """)
    void someQuestionsOnlyThoseCanAnswerWhoseDayItIs(String text, boolean theirs) {
        assertThat(Addressed.isAboutTheirDay(text)).isEqualTo(theirs);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            So it's the garden. Have I got that right?                       | true
            Let me go through it. What did I miss?                           | true
            You said ‘the garden’, and I wrote it down. Does it?             | true
            When you picture the last hour, what's happening?                | false
            """)
    void someQuestionsCheckWhetherWeGotItRight(String text, boolean check) {
        assertThat(Addressed.isCheck(text)).isEqualTo(check);
    }

    @Test
    void aPlannerIsNeverAskedAboutHerDay() {
        Couple grace = new Couple().with(id("Grace"), "Grace Chen", Role.PLANNER);
        grace.kind = AccountKind.PLANNER;
        for (boolean hasEnquiry : List.of(true, false)) {
            grace.hasEnquiry = hasEnquiry;
            assertThat(grace.advice().suggestions()).noneMatch(each -> Addressed.isAboutTheirDay(each.text()));
        }
    }

    @Test
    void aFirmsSilentDeciderIsAskedWhatOnlyADeciderKnows() {
        Couple firm = new Couple().with(ANA, "Ana Petrova", Role.CONTACT).with(LUIS, "Luis Moreno", Role.DECIDER);
        firm.kind = AccountKind.COMPANY;
        assertThat(Audience.of(firm.facts(), topic("how-choose"))).as("nobody has ever had a word with Luis").isNull();
        firm.reached(LUIS, 4);
        assertThat(Audience.of(firm.facts(), topic("how-choose"))).isEqualTo(LUIS);
        assertThat(Audience.of(firm.facts(), topic("hopes"))).isNull();
        firm.heard(LUIS, "results", "It has to run by itself.", 2);
        assertThat(Audience.of(firm.facts(), topic("how-choose"))).isNull();
    }

    @Test
    void aQuestionToACoupleNamesWhoShouldAnswerOrIsForBoth() {
        Couple couple = anaAndLuis().heard(ANA, "hopes", "Everyone outside", 3).heard(LUIS, "worries", "I worry about the rain", 3);
        Sentence both = Sentence.of("listening.for-both", Sentence.of("names.two", "Ana", "Luis"));
        assertThat(couple.advice().suggestions()).isNotEmpty().allMatch(each -> {
            Sentence whom = each.forWhom();
            boolean named = each.text().contains("Ana") || each.text().contains("Luis");
            return each.personId() == null ? both.equals(whom) : named || whom != null && whom.key().equals("listening.for");
        });
    }

    /** A hundred new accounts on one day, of which nothing is known: no text stands first on most of them. */
    @Test
    void equalsTakeTurnsFromAccountToAccountAndFromDayToDay() {
        List<String> questions = List.of("one", "two", "three", "four", "five");
        Collection<Long> first = IntStream.range(0, 500)
                .mapToObj(i -> new Rotation(UUID.nameUUIDFromBytes(("account" + i).getBytes()), TODAY))
                .map(turn -> questions.stream().max((a, b) -> Double.compare(turn.turn(a), turn.turn(b))).orElseThrow())
                .collect(Collectors.groupingBy(question -> question, Collectors.counting()))
                .values();
        assertThat(first).hasSize(questions.size()).allMatch(count -> count > 60 && count < 140);
        UUID account = id("account");
        Set<Double> days = Stream.iterate(TODAY, day -> day.plusDays(1)).limit(30)
                .map(day -> new Rotation(account, day).turn("one"))
                .collect(Collectors.toSet());
        assertThat(days).hasSize(30);
        assertThat(new Rotation(account, TODAY).turn("one")).isEqualTo(new Rotation(account, TODAY).turn("one"));
    }

    private static Topic topic(String code) {
        return Catalogue.standard().topic(code).orElseThrow();
    }
}
