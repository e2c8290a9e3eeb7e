package app.earshot.listening.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Place;
import app.earshot.domain.timeline.Request;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MirrorTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);

    private static final String MESSAGE = """
            Hello Helen,
            are you free on 26 June? And could we meet the DJ before we sign?
            What happens with the sound if it rains?
            Ana""";

    @Test
    void aPromiseHasItsWordsItsPlaceAndItsDay() {
        String draft = "Lovely to hear from you. I'll send two sample sets by Friday, and Mark will bring the cables on Monday.";
        List<PromiseFound> promises =
                Mirror.of(draft, new Names(List.of("Mark"), List.of("Ana")), TODAY, Locale.UK).promises();
        assertThat(promises).extracting(PromiseFound::dueOn)
                .containsExactly(LocalDate.of(2026, 12, 4), LocalDate.of(2026, 12, 7));
        assertThat(promises.getFirst().words()).isEqualTo("I'll send two sample sets by Friday");
        Place place = promises.getFirst().place();
        assertThat(draft.substring(place.start(), place.end())).isEqualTo(promises.getFirst().words());
    }

    @Test
    void aPromiseOfSomebodyElseIsNotOurs() {
        assertThat(Mirror.of("Mark will bring the cables.", TODAY).promises()).isEmpty();
    }

    @Test
    void sentencesFallApartWherePeopleEndThem() {
        assertThat(Mirror.of("Hi Ana,\n\nok. will send it tmrw! Mr. Moreno rang at 5 p.m. today.\n> Are you free?\nBest,\nHelen", TODAY)
                        .sentences())
                .extracting(MirrorSentence::words)
                .containsExactly("Hi Ana,", "ok.", "will send it tmrw!", "Mr. Moreno rang at 5 p.m. today.", "Best,", "Helen");
    }

    /** Whatever was pasted: a mirror that takes long, or falls over, is one behind which nobody writes. */
    @ParameterizedTest
    @ValueSource(strings = {"and ", "a\n", "if i'll, ", "and i'll send it, ", "so so then ", "? ", "hi, "})
    void whateverIsPastedIsLookedAtInLittleTime(String piece) {
        String draft = piece.repeat(1_000_000 / piece.length());
        Names names = new Names(List.of("Helen"), List.of("Ana"));
        Mirror mirror = assertTimeoutPreemptively(Duration.ofSeconds(45), () -> Mirror.of(draft, names, TODAY, Locale.UK));
        assertThat(assertTimeoutPreemptively(
                        Duration.ofSeconds(45),
                        () -> MirrorHints.of(draft, mirror, new Letter(draft, List.of(), List.of()), names, TODAY)))
                .isNotNull();
    }

    @Test
    void aHintDoesNotCutACharacterInTwo() {
        String question = "🎉".repeat(200) + " what happens with the sound if it rains?";
        String sentence = MirrorHints.of(
                        "Flowers came.", Mirror.of("Flowers came.", TODAY), new Letter(question, List.of(), List.of()), Names.NONE, TODAY)
                .toString();
        assertThat(sentence.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)).isTrue();
    }

    @Test
    void aLineThatAProgramWrappedIsOneSentence() {
        assertThat(Mirror.of("I was wondering whether the two of you would rather come to\nthe studio or have us visit the barn.", TODAY)
                        .sentences())
                .singleElement()
                .matches(MirrorSentence::isQuestion);
    }

    @Test
    void whatIsLeftOutIsNamedInTheirWords() {
        List<Hint> hints = hints("Hello Ana,\nyes, 26 June is free, and we would love to do it.");
        assertThat(hints).extracting(hint -> hint.sentence().key())
                .startsWith("mirror.left.question", "mirror.left.question", "mirror.left.request");
        assertThat(hints.get(1).sentence().args()).containsExactly("What happens with the sound if it rains?");
        assertThat(hints.get(2).putIn()).isNotNull();
        assertThat(hints.get(2).putIn().key()).isEqualTo("mirror.put.request");
    }

    @Test
    void whatIsTakenUpIsLeftOutNoLonger() {
        List<Hint> hints = hints("26 June is free. Come and meet Mark, the DJ, before you sign; he has sparklers. If it rains, the sound moves inside.");
        assertThat(hints).extracting(hint -> hint.sentence().key()).noneMatch(key -> key.startsWith("mirror.left"));
        assertThat(hints.getFirst().sentence().args().getFirst().toString()).contains("sparklers");
    }

    @Test
    void aReasonIsNoQuestionAndOneWordIsNoAnswer() {
        String message = "Would it be possible for us to meet the actual DJ before we commit? It's the most important day of our lives and we'd like to know who will be there.";
        assertThat(Mirror.of(message, TODAY).questions()).extracting(MirrorSentence::words).containsExactly("Would it be possible for us to meet the actual DJ before we commit?");
        assertThat(Mirror.of("This is our only wedding, so we want to know who plays.", TODAY).questions()).isEmpty();
        assertThat(Mirror.of("It's our wedding and we'd like to know what it costs.", TODAY).questions()).hasSize(1);
        assertThat(Mirror.of("We'd like to know who will be there.", TODAY).questions()).hasSize(1);
        Letter letter = new Letter(message, List.of(), List.of());
        String draft = "Dear Ana, thank you. Our DJ is free on that day.";
        assertThat(MirrorHints.of(draft, Mirror.of(draft, TODAY), letter, Names.NONE, TODAY))
                .filteredOn(hint -> hint.sentence().key().equals("mirror.left.question"))
                .singleElement()
                .satisfies(hint -> assertThat(hint.sentence().args().getFirst().toString()).startsWith("Would it be possible"));
        String answer = "Dear Ana, of course you can meet the DJ before you commit.";
        assertThat(MirrorHints.of(answer, Mirror.of(answer, TODAY), letter, Names.NONE, TODAY))
                .noneMatch(hint -> hint.sentence().key().equals("mirror.left.question"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "So you'd rather it stayed small?",
        "so you'd rather it stayed small",
        "Sounds like the waiting was the worst part",
        "So it matters that the last hour belongs to you and not to the clock. Have I got that right?",
        "You'd like to meet Mark because it's the one day you can't do twice. Is that it?"
    })
    void sayingBackIsNoQuestionAndIsNamedInPlainWords(String draft) {
        Mirror mirror = Mirror.of(draft, TODAY);
        assertThat(mirror.questions()).isEmpty();
        assertThat(mirror.sayingsBack()).hasSize(1);
        assertThat(hints(draft)).extracting(hint -> hint.sentence().key())
                .contains("mirror.says-back")
                .doesNotContain("mirror.asks.nothing", "mirror.asks.closed");
    }

    @Test
    void aQuestionOfTheirsWithARisingVoiceWaitsForAnAnswerAllTheSame() {
        Letter letter = new Letter("So you would stay until midnight with the sparklers?", List.of(), List.of());
        assertThat(MirrorHints.of("Flowers came.", Mirror.of("Flowers came.", TODAY), letter, Names.NONE, TODAY))
                .extracting(hint -> hint.sentence().key())
                .contains("mirror.left.question");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Any other worries?", "How about the ceremony?", "What about your parents?", "Can you tell me about the barn?", "Is it more about the food or..."
    })
    void whatInvitesAStoryIsOpenWithWhateverItBegins(String question) {
        assertThat(Mirror.of(question, TODAY).questions()).singleElement().matches(MirrorSentence::isOpen);
    }

    @Test
    void wordsToPutInComeWithoutTheirFullStop() {
        assertThat(hints("Yes, of course."))
                .extracting(Hint::putIn)
                .filteredOn(put -> put != null && put.key().equals("mirror.put.heard"))
                .singleElement()
                .satisfies(put -> assertThat(put.args()).containsExactly("Everyone outside with sparklers"));
    }

    @Test
    void anEmptyDraftIsNotJudged() {
        assertThat(hints("  \n")).isEmpty();
    }

    @Test
    void otherAlphabetsAndOddTextsDoNoHarm() {
        for (String text : List.of("", "?", "...", "\"", "> a", "ليلى، هل أنت متفرغة؟", "我们星期五见。", "\r\n\r\n", "'".repeat(3000), "if ".repeat(3000))) {
            Mirror mirror = Mirror.of(text, TODAY);
            assertThat(mirror.sentences()).allSatisfy(sentence ->
                    assertThat(text.substring(sentence.place().start(), sentence.place().end())).isEqualTo(sentence.words()));
        }
    }

    @Test
    void aThousandWordsTakeAMoment() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.toString().split(" ").length < 1000; i++) {
            text.append(LabelledSentence.all().get(i).words()).append(i % 5 == 4 ? ".\n" : ". ");
        }
        for (int warm = 0; warm < 60; warm++) {
            Mirror.of(text.toString(), TODAY);
        }
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        long began = processor.getCurrentThreadCpuTime();
        for (int turn = 0; turn < 20; turn++) {
            Mirror.of(text.toString(), TODAY);
        }
        Duration one = Duration.ofNanos((processor.getCurrentThreadCpuTime() - began) / 20);
        System.out.println("mirror: 1,000 words in " + one.toNanos() / 1_000 + " µs of processor time");
        assertThat(one).as("asked for are 20 ms; a machine that is busy with other things may take longer").isLessThan(Duration.ofMillis(150));
    }

    private static List<Hint> hints(String draft) {
        UUID id = new UUID(1, 1);
        Instant at = Instant.parse("2026-12-01T10:00:00Z");
        HeardItem sparklers = new HeardItem(
                id, id, id, null, null, "Everyone outside with sparklers.", new Place(0, 1), at, null, null);
        Request request = new Request(
                id, id, id, null, "A visit to your studio", new Place(0, 1), "it's the one day we can't do twice", Answer.OPEN, "", "", null,
                "");
        boolean asked = !draft.contains("Mark");
        return MirrorHints.of(
                draft,
                Mirror.of(draft, TODAY),
                new Letter(MESSAGE, List.of(sparklers), asked ? List.of(request) : List.of()),
                new Names(List.of("Helen"), List.of("Ana")),
                TODAY);
    }
}
