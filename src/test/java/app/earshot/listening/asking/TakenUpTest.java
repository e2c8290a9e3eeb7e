package app.earshot.listening.asking;

import static app.earshot.listening.Couple.ANA;
import static app.earshot.listening.Couple.LUIS;
import static app.earshot.listening.Couple.TODAY;
import static app.earshot.listening.Couple.anaAndLuis;
import static app.earshot.listening.Couple.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.ContactKind;
import app.earshot.domain.account.ContactPoint;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Person;
import app.earshot.domain.account.Stage;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.listening.Couple;
import app.earshot.listening.bank.Repertoire;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.Suggestion;
import app.earshot.listening.suggestion.SuggestionRule;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of their words are taken up, by which rule, and until when. */
class TakenUpTest {

    private static final String WISH = "Everyone outside with sparklers, and nobody checking the time.";
    private static final String FEAR = "I'm worried that nobody dances.";

    private static List<Suggestion> by(SuggestionRule rule, Couple couple) {
        RuleContext now = RuleContext.of(couple.facts(), TODAY, Couple.ZONE, Repertoire.standard());
        return rule.candidates(now).stream().map(Candidate::suggestion).toList();
    }

    private static Couple wish(int daysAgo) {
        return anaAndLuis().heard(ANA, "moment", WISH, daysAgo);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            moment     | Everyone outside with sparklers, and nobody checking the time. | So if we get one moment right
            must-haves | At least one pasodoble before the cake.                        | So whatever else changes
            must-nots  | No speeches, please.                                           | So we stay well away from that
            results    | Nobody should have to shout over it.                           | So this is what you're counting on us for
            worries    | I'm worried that nobody dances.                                | So if I can take one thing off your mind
            worries    | Rain has to stay away.                                         | -
            must-nots  | Can we leave out the speeches                                  | -
            must-haves | Please put Steely Dan somewhere before ten                     | -
            size-shape | 105, of whom 40 are Swedish and 11 are under six               | -
            hours      | In from two, out by midnight, and the slipway kept clear       | -
            results    | I listened three times and couldn't find it.                   | -
            """)
    void onlyAWishAWorryOrANeedIsSaidBackInTheWordsOfItsSort(String topic, String words, String begins) {
        List<Suggestion> said = by(new SayItBack(), anaAndLuis().heard(ANA, topic, words, 2));
        assertThat(said).hasSize(begins == null ? 0 : 1).allSatisfy(each -> {
            assertThat(each.text()).startsWith(begins);
            assertThat(each.personId()).isEqualTo(ANA);
        });
    }

    @Test
    void whatIsSettledIsNotTakenUp() {
        assertThat(by(new SayItBack(), wish(2))).hasSize(1);
        assertThat(by(new SayItBack(), wish(22))).as("weeks ago").isEmpty();
        assertThat(by(new SayItBack(), wish(4).reached(ANA, 2))).as("we have been in touch since").isEmpty();
        assertThat(by(new SayItBack(), wish(4).reached(ANA, 4))).as("on that very call").hasSize(1);
        assertThat(by(new SayItBack(), wish(4).reached(LUIS, 2))).as("with the other one").hasSize(1);
        assertThat(by(new SayItBack(), wish(4).heard(LUIS, "moment", "The walk to the boat.", 2))).as("told again").isEmpty();
        assertThat(by(new SayItBack(), wish(4).waiting(ANA, "mail", 1))).as("first the answer").isEmpty();
        assertThat(by(new SayItBack(), wish(4).request(ANA, "Could we meet Mark?", "", "mail"))).as("first the answer").isEmpty();
        assertThat(by(new SayItBack(), wish(4).in(EntryKind.NOTE, ""))).as("somebody's note").isEmpty();
        Couple asked = wish(4);
        asked.asked.put("moment", Couple.ago(2));
        assertThat(by(new SayItBack(), asked)).as("asked about since").isEmpty();
        Couple inAMail = wish(4).told(ReadingKind.SAYS_BACK, id("heard0").toString(), "", 2, null);
        assertThat(by(new SayItBack(), inAMail)).as("said back in a mail").isEmpty();
        assertThat(by(new SayItBack(), anaAndLuis().heard(ANA, "moment", WISH, 2, true))).as("said back").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            No speeches, please.                                  | -                                  | true
            No speeches, please.                                  | ` It was three hours at my cousin's.` | false
            No speeches, please.                                  | ` See you on Tuesday.`             | true
            No speeches, because nobody can hear them in there.   | -                                  | false
            Can we leave out the speeches                         | -                                  | false
            """)
    void aWishIsFollowedUpWhereTheReasonIsLeftOpen(String words, String after, boolean open) {
        Couple couple = anaAndLuis().heard(ANA, "must-nots", words, 2).in(EntryKind.EMAIL, after == null ? "" : after);
        assertThat(by(new FollowUp(), couple)).hasSize(open ? 1 : 0);
    }

    @Test
    void aPlainWorryIsAnsweredToWhoeverSaidIt() {
        Suggestion said = by(new OpenWhatIsHard(), anaAndLuis().heard(LUIS, "worries", FEAR, 2)).getFirst();
        assertThat(said.personId()).isEqualTo(LUIS);
        assertThat(said.takesUp()).isEqualTo("I'm worried that nobody dances");
        assertThat(said.evidence()).containsExactly(id("entry0"));
        assertThat(by(new OpenWhatIsHard(), anaAndLuis().heard(LUIS, "worries", "I dreamt that I tripped it.", 2))).isEmpty();
        assertThat(by(new OpenWhatIsHard(), anaAndLuis().heard(LUIS, "worries", FEAR, 4).reached(LUIS, 1))).isEmpty();
        assertThat(by(new OpenWhatIsHard(), anaAndLuis().at(Stage.DELIVERED).heard(LUIS, "worries", FEAR, 2))).isEmpty();
    }

    @Test
    void whatOneSaidAloneIsNoDisagreementToSpeakAbout() {
        Couple both = anaAndLuis().heard(ANA, "tensions", "We don't agree about the band.", 2);
        assertThat(by(new OpenWhatIsHard(), both)).singleElement().satisfies(said -> {
            assertThat(said.personId()).as("to both").isNull();
            assertThat(said.reason().key()).isEqualTo("reason.open-what-is-hard.both");
        });
        both.present.put(id("entry0"), Set.of(ANA));
        assertThat(by(new OpenWhatIsHard(), both)).isEmpty();
        assertThat(by(new OpenWhatIsHard(), anaAndLuis().heard(ANA, "tensions", "She's stubborn since birth.", 2))).isEmpty();
    }

    @Test
    void adviceIsOfferedOnlyWhereItWasAskedForAndSaidBack() {
        String unsure = "We don't know whether to do a first dance.";
        assertThat(by(new OfferAdvice(), anaAndLuis().heard(ANA, "moment", unsure, 2))).as("not said back").isEmpty();
        assertThat(by(new OfferAdvice(), anaAndLuis().heard(ANA, "moment", WISH, 2, true))).as("not asked for").isEmpty();
        assertThat(by(new OfferAdvice(), anaAndLuis().heard(ANA, "moment", unsure, 2, true))).singleElement().satisfies(said -> {
            assertThat(said.takesUp()).startsWith("We don't know whether");
            assertThat(said.question().id()).startsWith("advice-unsure");
        });
        assertThat(by(new OfferAdvice(), anaAndLuis().heard(ANA, "moment", "What would you do about the first dance?", 2, true)))
                .singleElement()
                .satisfies(said -> assertThat(said.question().id()).startsWith("advice-asked"));
    }

    @Test
    void whoeverHasNotSaidAWordIsAskedOneThing() {
        Couple couple = anaAndLuis().heard(ANA, "hopes", "Sparklers.", 3).heard(ANA, "hours", "Until two.", 3);
        assertThat(couple.advice().suggestions()).filteredOn(each -> each.rule().equals("silent-partner"))
                .singleElement()
                .satisfies(said -> assertThat(said.personId()).isEqualTo(LUIS));
    }

    @Test
    void whomWeCantReachIsFoundThroughWhomWeCan() {
        Couple couple = reachable(ANA);
        assertThat(couple.advice().suggestions()).filteredOn(each -> each.rule().equals("silent-partner")).singleElement().satisfies(said -> {
            assertThat(said.personId()).isEqualTo(ANA);
            assertThat(said.question().id()).startsWith("silent-road.");
            assertThat(said.text()).contains("Luis");
        });
        assertThat(reachable(ANA).theirPromise(ANA, "See which evening would suit Luis", TODAY.plusDays(3)).advice().suggestions())
                .as("asked, and waited for").noneMatch(each -> each.rule().equals("silent-partner"));
    }

    private static Couple reachable(UUID who) {
        Couple couple = anaAndLuis().heard(ANA, "hopes", "Sparklers.", 3).heard(ANA, "hours", "Until two.", 3);
        couple.members.replaceAll(member -> member.person().id().equals(who) ? withPhone(member) : member);
        return couple;
    }

    private static Member withPhone(Member member) {
        Person person = member.person();
        List<ContactPoint> phone = List.of(new ContactPoint(ContactKind.PHONE, "+44 7700 900000"));
        return new Member(member.accountId(), new Person(person.id(), person.name(), phone, "", "", 0), member.roles(), member.position(), null);
    }

    @Test
    void nothingNewIsAskedInWritingBeforeAFirstLetterIsAnswered() {
        Couple couple = anaAndLuis().at(Stage.ENQUIRED).on().heard(ANA, "must-nots", "No speeches, please.", 3);
        couple.place = "";
        assertThat(written(couple)).isNotEmpty();
        couple.waiting(ANA, "told0", 1).told(ReadingKind.REPLY_OWED, "first-letter", "Do you do weddings in fields?", 1, null);
        assertThat(written(couple)).isEmpty();
        assertThat(by(new UnheardTopic(), couple)).as("on a call it may be asked").isNotEmpty();
    }

    @Test
    void nothingNewIsAskedInWritingWhileTheyWaitForAnythingOfOurs() {
        Couple talking = anaAndLuis().heard(ANA, "must-nots", "No speeches, please.", 3);
        assertThat(written(talking)).isNotEmpty();
        assertThat(written(talking.promise(ANA, "Send two sample sets.", TODAY.plusDays(2)))).as("not late yet").isNotEmpty();
        assertThat(written(talking.promise(ANA, "Send the price.", TODAY.minusDays(1)))).isEmpty();
        assertThat(written(anaAndLuis().heard(ANA, "must-nots", "No speeches, please.", 3).request(ANA, "Could we meet Mark?", "", "mail"))).isEmpty();
    }

    @Test
    void ofWhomLittleIsKnownOneThingIsAskedInWriting() {
        Couple couple = anaAndLuis().heard(ANA, "must-nots", "No speeches, please.", 3);
        assertThat(written(couple)).extracting(each -> each.question().topic()).containsOnly(written(couple).getFirst().question().topic());
        for (int i = 0; i < 5; i++) {
            couple.heard(ANA, "must-haves", "Song " + i + " after nine, please.", 3);
        }
        assertThat(written(couple)).as("of whom more is known").isEqualTo(by(new UnheardTopic(), couple));
    }

    private static List<Suggestion> written(Couple couple) {
        RuleContext now = RuleContext.of(couple.facts(), TODAY, Couple.ZONE, Repertoire.standard());
        return new UnheardTopic().candidates(now).stream().filter(each -> !each.onACall()).map(Candidate::suggestion).toList();
    }
}
