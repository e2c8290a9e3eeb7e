package app.earshot.listening.knowledge;

import static app.earshot.listening.Couple.ANA;
import static app.earshot.listening.Couple.LUIS;
import static app.earshot.listening.Couple.TODAY;
import static app.earshot.listening.Couple.ZONE;
import static app.earshot.listening.Couple.ago;
import static app.earshot.listening.Couple.anaAndLuis;
import static app.earshot.listening.Couple.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Sentence;
import app.earshot.domain.Side;
import app.earshot.domain.account.Outlook;
import app.earshot.domain.account.Role;
import app.earshot.domain.account.Stage;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.reading.EntryReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.Place;
import app.earshot.listening.Advice;
import app.earshot.listening.Couple;
import app.earshot.listening.bank.Catalogue;
import app.earshot.listening.outlook.OutlookRules;
import app.earshot.listening.outlook.OutlookSentence;
import app.earshot.listening.suggestion.Suggestion;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nobody claims not to know what stands in a note, a letter or a field. */
class MayBeKnownTest {

    @Test
    void everyTopicSaysWhatAnswersItBesidesMarkedWords() {
        Set<String> codes = Catalogue.standard().all().stream().map(each -> each.topic().code()).collect(Collectors.toSet());
        AnsweredBy nothing = AnsweredBy.of("a topic of their own");
        assertThat(codes).noneMatch(code -> AnsweredBy.of(code).equals(nothing));
        assertThat(codes).allMatch(code -> codes.containsAll(AnsweredBy.of(code).neighbours()));
    }

    @Test
    void aDeciderIsKnownByTheRole() {
        Couple couple = anaAndLuis().with(id("Mum"), "Rosa Moreno", Role.DECIDER);
        assertThat(state(couple, "who-decides")).isEqualTo(KnowledgeState.HEARD);
        assertThat(reasons(couple)).noneMatch(reason -> isOn(reason, "who-decides"));
        assertThat(state(anaAndLuis(), "who-decides")).isEqualTo(KnowledgeState.UNKNOWN);
    }

    @Test
    void nobodyAsksForWhatANoteOrANeighbourMayTell() {
        Couple couple = anaAndLuis();
        assertThat(topicsAsked(couple)).contains("who-decides", "worries");
        couple.readings.add(note("who-decides", 20));
        couple.heard(ANA, "past-experience", "At my sister's nobody danced.", 20);
        assertThat(state(couple, "who-decides")).isEqualTo(KnowledgeState.MAY_BE_KNOWN);
        assertThat(topicsAsked(couple)).doesNotContain("who-decides", "worries");
    }

    private static List<String> topicsAsked(Couple couple) {
        return couple.advice().onACall().stream()
                .filter(each -> each.rule().equals("unheard-topic"))
                .map(each -> each.question().topic())
                .toList();
    }

    @Test
    void nobodyIsSaidNotToHaveBeenAskedWhereALetterSaysWhoElseTheyMet() {
        Couple couple = anaAndLuis().at(Stage.OFFER_MADE);
        assertThat(spots(couple)).contains("who-else-not-asked");
        couple.readings.add(letter("who-else", 4, ANA));
        assertThat(spots(couple)).doesNotContain("who-else-not-asked");
    }

    @Test
    void whatWasSaidBeforeSomebodyAskedIsNoAnswer() {
        Couple couple = anaAndLuis();
        couple.asked.put("who-decides", ago(5));
        couple.readings.add(note("who-decides", 20));
        assertThat(state(couple, "who-decides")).isEqualTo(KnowledgeState.ASKED);
        couple.readings.add(note("who-decides", 2));
        assertThat(state(couple, "who-decides")).isEqualTo(KnowledgeState.MAY_BE_KNOWN);
    }

    @Test
    void whoeverWroteALetterIsNotCalledSilent() {
        Couple couple = anaAndLuis().heard(ANA, "hopes", "Everyone outside", 3);
        assertThat(outlook(couple)).isEqualTo(Sentence.of("outlook.one-voice", ""));
        couple.readings.add(letter("worries", 10, LUIS));
        Sentence said = Sentence.of(
                "reason.silent-partner.may-stand", "Luis", Sentence.of("trace.message", "Luis", TODAY.minusDays(10)));
        assertThat(couple.advice().blindSpots()).anyMatch(spot -> spot.sentence().equals(said));
        assertThat(reasons(couple)).noneMatch(reason -> reason.key().equals("reason.silent-partner"));
        assertThat(outlook(couple).key()).isNotEqualTo("outlook.one-voice");
    }

    @Test
    void aRowSaysThatTheyWroteWhereNothingIsMarked() {
        Couple couple = anaAndLuis();
        assertThat(outlook(couple)).isEqualTo(Sentence.of("outlook.nothing-heard"));
        couple.readings.add(letter("worries", 1, LUIS));
        assertThat(outlook(couple)).isEqualTo(Sentence.of("outlook.nothing-heard.unmarked", TODAY.minusDays(1)));
    }

    @Test
    void everySuggestionAboutSomethingMissingSaysWhatWasLookedAt() {
        Couple couple = anaAndLuis().heard(ANA, "hopes", "Everyone outside", 3);
        assertThat(couple.advice().suggestions()).isNotEmpty().allMatch(each -> !each.evidence().isEmpty());
    }

    private static KeptReading note(String topic, int daysAgo) {
        return reading(topic, EntryKind.NOTE, Side.US, daysAgo, "note" + daysAgo, Set.of());
    }

    private static KeptReading letter(String topic, int daysAgo, UUID from) {
        return reading(topic, EntryKind.EMAIL, Side.THEM, daysAgo, "letter" + daysAgo, Set.of(from));
    }

    private static KeptReading reading(String topic, EntryKind kind, Side side, int daysAgo, String entry, Set<UUID> people) {
        EntryReading reading = new EntryReading(id(entry), ReadingKind.TOPIC, topic, new Place(0, 5), null);
        return new KeptReading(reading, kind, side, ago(daysAgo), people, "words");
    }

    private static KnowledgeState state(Couple couple, String topic) {
        return couple.advice().map().stream()
                .filter(known -> known.topic().code().equals(topic))
                .map(TopicKnowledge::state)
                .findFirst()
                .orElseThrow();
    }

    private static List<Sentence> reasons(Couple couple) {
        return couple.advice().suggestions().stream().map(Suggestion::reason).toList();
    }

    private static boolean isOn(Sentence reason, String topic) {
        return reason.args().contains(Sentence.of("topicclause." + topic));
    }

    private static List<String> spots(Couple couple) {
        Advice advice = couple.advice();
        return advice.blindSpots().stream().map(spot -> spot.rule()).toList();
    }

    private static Sentence outlook(Couple couple) {
        Outlook outlook = OutlookRules.of(couple.facts(), TODAY, ZONE);
        return OutlookSentence.of(outlook, null, TODAY);
    }
}
