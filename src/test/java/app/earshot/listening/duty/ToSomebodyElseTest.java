package app.earshot.listening.duty;

import static app.earshot.listening.Couple.ANA;
import static app.earshot.listening.Couple.LUIS;
import static app.earshot.listening.Couple.TODAY;
import static app.earshot.listening.Couple.anaAndLuis;
import static app.earshot.listening.Couple.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.account.Role;
import app.earshot.domain.account.Stage;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.reading.EntryReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.Place;
import app.earshot.listening.Couple;
import app.earshot.listening.bank.Repertoire;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.Suggestion;
import app.earshot.listening.unmarked.OurWord;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said where an offer went to somebody else, and where a promise to one names another, who has not been told. */
class ToSomebodyElseTest {

    private static final UUID MOTHER = id("mother");

    private static List<Suggestion> found(Couple couple, String rule) {
        RuleContext now = RuleContext.of(couple.facts(), TODAY, Couple.ZONE, Repertoire.standard());
        return Duties.IN_ORDER.stream().flatMap(each -> each.candidates(now).stream()).map(Candidate::suggestion).filter(said -> said.rule().equals(rule)).toList();
    }

    private static @Nullable UUID person(String name) {
        return switch (name) {
            case "Ana" -> ANA;
            case "Luis" -> LUIS;
            case "Rosa" -> MOTHER;
            default -> null;
        };
    }

    private static Couple three() {
        return anaAndLuis().with(MOTHER, "Rosa Moreno", Role.MOTHER).heard(ANA, "hopes", "Everyone outside.", 30).heard(LUIS, "worries", "The rain.", 30);
    }

    /** Who got the offer, and how many days before it was noted that one was made. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Rosa       | 0 | offer-elsewhere
            Rosa       | 1 | offer-elsewhere
            Rosa       | 2 | offer
            Ana        | 0 | offer
            Luis       | 0 | offer
            Ana, Rosa  | 0 | offer
            Ana, Luis  | 0 | offer
            nobody     | 0 | offer
            """)
    void theCoupleIsTakenAlongWhereTheOfferWentToSomebodyElse(String to, int before, String purpose) {
        Couple couple = three().at(Stage.OFFER_MADE);
        couple.stageAt = Couple.ago(9);
        couple.lastContact = Couple.ago(9);
        Set<UUID> people = Arrays.stream(to.split(", ")).filter(name -> person(name) != null).map(ToSomebodyElseTest::person).collect(Collectors.toSet());
        EntryReading offer = new EntryReading(id("offer"), ReadingKind.OUR_WORD, OurWord.OFFER.code(), new Place(0, 9), null);
        couple.readings.add(new KeptReading(offer, EntryKind.EMAIL, Side.US, Couple.ago(9 + before), people, "Here is our offer."));
        assertThat(found(couple, "offer-unanswered")).singleElement().satisfies(said -> {
            boolean elsewhere = purpose.equals("offer-elsewhere");
            assertThat(said.question().id()).startsWith(purpose + ".");
            assertThat(said.text().contains("Rosa")).isEqualTo(elsewhere);
            assertThat(said.reason().key().equals("reason.offer-unanswered.elsewhere")).isEqualTo(elsewhere);
            assertThat(said.personId()).isEqualTo(people.size() == 1 && !elsewhere && before <= 1 ? people.iterator().next() : null);
        });
    }

    /** To whom it was promised, and who hears of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ana    | Ring Luis with the final numbers | late-other | Luis
            Ana    | tell luis that the lamp is found | late-other | Luis
            Rosa   | Send Ana the plan                | late-other | Ana
            Luis   | Ring Luis with the final numbers | late-ring  | Luis
            nobody | Ring Luis with the final numbers | late-ring  | Luis
            Ana    | Ring her with the final numbers  | late-ring  | Ana
            Ana    | Luis's chair goes by the door    | late       | Ana
            """)
    void whoWasNotToldIsNotSpokenToAboutAPromise(String to, String words, String purpose, String hears) {
        assertThat(found(three().promise(person(to), words, TODAY.minusDays(2)), "late-promise")).singleElement().satisfies(said -> {
            assertThat(said.question().id()).startsWith(purpose + ".");
            assertThat(said.personId()).isEqualTo(person(hears));
            assertThat(said.reason().key()).isEqualTo(purpose.equals("late-other") ? "reason.late-promise.noted" : "reason.late-promise" + (said.reason().args().size() == 3 ? "" : ".nobody"));
            assertThat(said.text().contains("promise")).as("a word of a promise").isEqualTo(said.question().text().contains("promise") && !purpose.equals("late-other"));
        });
    }

    /** In how many days it is due. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ana    | Ring Luis about the lamps | 0 | due-other    | Luis
            Ana    | Ring Luis about the lamps | 1 | due-other    | Luis
            Rosa   | Send Luis the two songs   | 1 | due-other    | Luis
            Luis   | Teach Luis the two steps  | 0 | due-today    | Luis
            nobody | Send Luis the two songs   | 0 | due-thing    | Luis
            Ana    | Teach Luis the two steps  | 1 | due-tomorrow | Ana
            """)
    void whatIsDueIsBroughtToWhomItNames(String to, String words, int days, String purpose, String hears) {
        assertThat(found(three().promise(person(to), words, TODAY.plusDays(days)), "promise-due-soon")).singleElement().satisfies(said -> {
            assertThat(said.question().id()).startsWith(purpose + ".");
            assertThat(said.personId()).isEqualTo(person(hears));
        });
    }
}
