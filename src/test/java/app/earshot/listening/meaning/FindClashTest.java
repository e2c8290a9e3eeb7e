package app.earshot.listening.meaning;

import static app.earshot.listening.Couple.ANA;
import static app.earshot.listening.Couple.LUIS;
import static app.earshot.listening.Couple.anaAndLuis;
import static app.earshot.listening.Couple.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Stage;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.listening.Couple;
import app.earshot.listening.bank.Catalogue;
import app.earshot.listening.knowledge.KnowledgeState;
import app.earshot.listening.knowledge.TopicKnowledge;
import app.earshot.listening.suggestion.Suggestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindClashTest {

    @ParameterizedTest(name = "{0}: {1} | {2}")
    @CsvSource(delimiter = '|', value = {
        "date-place     | It's 26 June 2027 at the mill.                      | We said 3 July 2027.",
        "date-place     | It has to be a Saturday.                            | I would like a Friday.",
        "date-place     | The wedding is on 26 June 2027.                     | Only a Sunday works for my side.",
        "choose-by      | We want to choose by 11 December.                   | We'll decide by 15 January.",
        "size-shape     | About 120 guests.                                   | It's 80 people, and that's it.",
        "size-shape     | Around 150 guests.                                  | No more than 90 people.",
        "size-shape     | At least 120 people.                                | 60 to 70 guests.",
        "budget         | We have about £2,000 for it.                        | I thought 3500 for everything.",
        "budget         | Up to 2k.                                           | At least £3,000.",
        "hours          | It has to end at 23:00.                             | Until 2am.",
        "hours          | Over by midnight.                                   | The venue stops at 1am.",
        "hours          | We start at 3pm.                                    | It begins at 17:00.",
        "moment         | I'd love a live band for the last hour.             | We want a DJ.",
        "must-haves     | We would like to be outdoors.                       | I'd like to be inside, it's June in England.",
        "must-haves     | I want a sit-down dinner.                           | I'd rather have a buffet.",
        "must-haves     | We want speeches from both fathers.                 | No speeches, please.",
        "must-nots      | No speeches.                                        | I want a few short speeches.",
        "hopes          | I'd love sparklers at the end.                      | I don't want sparklers.",
        "hopes          | We both want dancing.                               | Please, no dancing.",
        "must-nots      | We can do without a first dance.                    | I definitely want a first dance.",
        "must-nots      | I can't stand photo booths.                         | We'd love a photo booth.",
        "must-haves     | It must be a big wedding.                           | I'd like a small wedding.",
    })
    void twoPeopleWhoCantBothBeRight(String topic, String ana, String luis) {
        assertThat(clash(topic, ana, luis)).isNotNull();
        assertThat(clash(topic, luis, ana)).as("whoever said it first").isNotNull();
    }

    @ParameterizedTest(name = "{0}: {1} | {2}")
    @CsvSource(delimiter = '|', value = {
        "date-place     | It's 26 June 2027 at the mill.                      | 26/6/2027, all day.",
        "date-place     | It's 26 June 2027.                                  | We're seeing the barn on Friday.",
        "date-place     | It has to be a Saturday.                            | On a Friday we could set up.",
        "date-place     | It's 26 June 2027.                                  | It can't be 3 July 2027.",
        "date-place     | It was 4 May 2027 until the barn fell through.      | It's 26 June 2027.",
        "date-place     | Maybe 3 July 2027.                                  | It's 26 June 2027.",
        "choose-by      | By Friday 11 December.                              | By the 12th.",
        "size-shape     | About 120 guests.                                   | 115 people, roughly.",
        "size-shape     | 80 people for dinner.                               | 120 guests in the evening.",
        "size-shape     | 80 guests for dinner and 120 people at night.       | 60 people.",
        "size-shape     | At most 120 guests.                                 | 80 people.",
        "size-shape     | There were 300 people at my cousin's.               | 80 people.",
        "size-shape     | Two tables of eight.                                | 80 people.",
        "budget         | About £2,000.                                       | 2100, if we're honest.",
        "budget         | £400 for the flowers.                               | £2,000.",
        "hours          | We start at 3pm.                                    | It ends at 1am.",
        "hours          | Dinner starts at 6pm.                               | The party starts at 9pm.",
        "hours          | Until 11.                                           | It ends at 11pm.",
        "moment         | My cousin's DJ talked over every song.              | We want a live band.",
        "moment         | We want a DJ who plays like a live band.            | I'd like a DJ.",
        "moment         | My mother wants a live band.                        | I want a DJ.",
        "must-haves     | No long speeches.                                   | I want short speeches.",
        "must-haves     | No speeches before dinner.                          | I want speeches.",
        "must-haves     | No speeches.                                        | Do you want speeches?",
        "must-haves     | There were no speeches at my brother's wedding.     | I want speeches.",
        "must-haves     | If there's a band, no DJ.                           | We want a DJ.",
        "must-haves     | I don't mind speeches.                              | No speeches.",
        "must-haves     | No idea.                                            | I want sparklers.",
        "hopes          | I want everyone to dance.                           | I want my nan to hear the vows.",
        "worries        | Nobody wants rain.                                  | I love rain.",
        "hopes          | Sparklers.                                          | Salsa.",
        "hopes          | جدتي                                                | 陈美",
        "results        | No fuss.                                            | We want it easy.",
    })
    void twoPeopleWhoMayBothBeRight(String topic, String ana, String luis) {
        assertThat(clash(topic, ana, luis)).isNull();
        assertThat(clash(topic, luis, ana)).as("whoever said it first").isNull();
    }

    @Test
    void onePersonMayThinkAgainAndNobodyContradictsHimself() {
        assertThat(known(anaAndLuis().heard(ANA, "hours", "Until 2am.", 9).heard(ANA, "hours", "Until 23:00.", 3)).state())
                .isEqualTo(KnowledgeState.HEARD);
        Couple again = anaAndLuis()
                .heard(ANA, "hours", "Until 2am.", 9)
                .heard(LUIS, "hours", "Over by 23:00.", 6);
        assertThat(known(again).state()).isEqualTo(KnowledgeState.CONTRADICTED);
        assertThat(known(again.heard(ANA, "hours", "Fine, until 23:00.", 3)).state()).isEqualTo(KnowledgeState.HEARD);
    }

    @Test
    void whatIsTooOldToHoldContradictsNobody() {
        Couple couple = anaAndLuis().heard(ANA, "hours", "Until 2am.", 300).heard(LUIS, "hours", "Over by 23:00.", 6);
        assertThat(couple.advice().clashes()).isEmpty();
    }

    @Test
    void bothSentencesAreKeptInTheOrderInWhichTheyWereSaid() {
        Couple couple = anaAndLuis()
                .heard(LUIS, "hours", "Over by 23:00.", 6, true)
                .heard(ANA, "hours", "Until 2am.", 2, true);
        Clash clash = couple.advice().clashes().getFirst();
        assertThat(clash.earlier().personId()).isEqualTo(LUIS);
        assertThat(clash.later().words()).isEqualTo("Until 2am.");
        assertThat(couple.at(Stage.LOST).advice().clashes()).as("once it is over").isEmpty();
    }

    @Test
    void aContradictionIsADutyAfterAWaitingMessageAndBeforeThanks() {
        Couple couple = anaAndLuis()
                .heard(ANA, "hours", "It has to end at 23:00.", 6)
                .heard(LUIS, "hours", "Until 2am.", 2)
                .waiting(ANA, "mail", 1);
        Suggestion duty = couple.advice().suggestions().get(1);
        assertThat(couple.advice().suggestions().getFirst().rule()).isEqualTo("waiting-message");
        assertThat(duty.rule()).isEqualTo("different-words");
        assertThat(duty.text()).as("each said it alone: that is not ours to pass on").doesNotContain("23:00", "2am");
        assertThat(duty.reason())
                .isEqualTo(Sentence.of("reason.different-words", Sentence.of("topicclause.hours"), "Ana", "Luis"));
        assertThat(duty.evidence()).containsExactly(id("entry0"), id("entry1"));
        assertThat(duty.question().topic()).isEqualTo("hours");
    }

    @Test
    void itIsNoDutyAnyMoreOnceSomebodySpokeAboutIt() {
        Couple couple = anaAndLuis().heard(ANA, "hours", "It has to end at 23:00.", 30).heard(LUIS, "hours", "Until 2am.", 20);
        couple.askedQuestions.put("clash.settle", Couple.ago(10));
        assertThat(couple.advice().suggestions()).noneMatch(each -> each.rule().equals("different-words"));
        assertThat(known(couple).state()).as("only newer words settle it").isEqualTo(KnowledgeState.CONTRADICTED);
        couple.heard(LUIS, "hours", "All right, until 11pm.", 1);
        assertThat(known(couple).state()).isEqualTo(KnowledgeState.HEARD);
    }

    @Test
    void whatIsSettledIsNotFoundAgainAndWhatIsFoundNextIs() {
        Couple couple = anaAndLuis()
                .heard(ANA, "hours", "It has to end at 23:00.", 6)
                .heard(LUIS, "hours", "Until 2am.", 4)
                .judged(false, 0);
        assertThat(couple.advice().clashes()).isEmpty();
        assertThat(known(couple).state()).isEqualTo(KnowledgeState.HEARD);
        assertThat(couple.advice().suggestions()).noneMatch(each -> each.rule().equals("different-words"));
        couple.heard(LUIS, "hours", "Until 3am, I'd say.", 1);
        assertThat(couple.advice().clashes()).singleElement().satisfies(clash ->
                assertThat(clash.later().words()).startsWith("Until 3am"));
    }

    @Test
    void aPersonSeesWhatNoTableOfWordsDoes() {
        Couple couple = anaAndLuis()
                .heard(ANA, "hopes", "Solo la familia.", 30)
                .heard(LUIS, "who-decides", "Toda la empresa viene.", 20);
        assertThat(couple.advice().clashes()).isEmpty();
        couple.askedQuestions.put("clash.settle", Couple.ago(10));
        couple.judged(true, 1);
        assertThat(couple.advice().clashes()).singleElement().satisfies(clash -> {
            assertThat(clash.marked()).isTrue();
            assertThat(clash.topic()).isNotNull();
        });
        assertThat(couple.advice().map())
                .filteredOn(known -> known.state() == KnowledgeState.CONTRADICTED)
                .extracting(known -> known.topic().code())
                .containsExactlyInAnyOrder("hopes", "who-decides");
        Suggestion duty = couple.advice().suggestions().getFirst();
        assertThat(duty.rule()).as("asking about another one before it was marked settles nothing").isEqualTo("different-words");
        assertThat(duty.reason()).isEqualTo(Sentence.of("reason.marked-words", "Ana", "Luis"));
        assertThat(duty.text()).doesNotContain("Solo la familia", "Toda la empresa");
        couple.askedQuestions.put("clash.settle", Couple.ago(0));
        assertThat(couple.advice().suggestions()).noneMatch(each -> each.rule().equals("different-words"));
        assertThat(couple.at(Stage.LOST).advice().clashes()).isEmpty();
    }

    @Test
    void whoeverSaidItAndWhateverAbout() {
        Couple twice = anaAndLuis().heard(ANA, null, "Blue.", 6).heard(ANA, null, "Green.", 2).judged(true, 0);
        assertThat(duty(twice).reason()).isEqualTo(Sentence.of("reason.marked-words.one-person", "Ana"));
        assertThat(twice.advice().clashes().getFirst().topic()).isNull();
        Couple unknown = anaAndLuis().heard(null, "hopes", "Blue.", 6).heard(ANA, null, "Green.", 2).judged(true, 0);
        assertThat(duty(unknown).reason())
                .isEqualTo(Sentence.of("reason.marked-words", Sentence.of("names.somebody"), "Ana"));
    }

    private static Suggestion duty(Couple couple) {
        return couple.advice().suggestions().stream()
                .filter(each -> each.rule().equals("different-words"))
                .findFirst()
                .orElseThrow();
    }

    private static TopicKnowledge known(Couple couple) {
        return couple.advice().map().stream()
                .filter(known -> known.topic().code().equals("hours"))
                .findFirst()
                .orElseThrow();
    }

    private static Clash clash(String topic, String earlier, String later) {
        Couple couple = anaAndLuis().heard(ANA, topic, earlier, 5).heard(LUIS, topic, later, 2);
        java.util.List<HeardItem> items = couple.facts().newestHeard();
        return new FindClash(Couple.ZONE, person -> true, (one, other) -> false)
                .on(Catalogue.standard().topic(topic).orElseThrow(), items)
                .orElse(null);
    }
}
