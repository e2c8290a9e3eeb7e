package app.earshot.store.search;

import static app.earshot.store.NotebookTest.write;
import static app.earshot.store.Samples.ACCOUNT;
import static app.earshot.store.Samples.NOW;
import static app.earshot.store.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Hit;
import app.earshot.domain.timeline.Place;
import app.earshot.store.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Any text can be kept and looked for, and each of its words finds it. */
class SearchRobustnessTest extends SearchTest {

    private static final int TEXTS = 80;
    private static final int MANY = 30_000;
    private static final long SEED = 20_270_626;

    /** Signs of everyday writing, and those that link, join or vanish. */
    private static final String EVERYDAY = "abcdeIiıİßſΣσςéñœﬁАбЯя０５٣قلאב־" + "กินข้าวパーティー結婚서울식ລາວខ្មែរမြန်" + "0123456789''’ʼ--–..,:/&@_+#()\u00AD\u200B\u200C\u200D\uFE0F\u20E3\u0301\u3099";

    @Test
    void everyWordOfAnyTextFindsIt() {
        Random random = new Random(SEED);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            texts.add(text(random, i % 2 == 0));
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            entries.add(Samples.note(id(7_000 + i), ACCOUNT, NOW.plusSeconds(i), texts.get(i)));
        }
        write(notebook, session -> session.entries().insertAll(entries));
        index.catchUp();
        int looked = 0;
        for (int i = 0; i < TEXTS; i++) {
            UUID wanted = id(7_000 + i);
            for (String word : texts.get(i).split(" ")) {
                List<Hit> hits = index.find(word, 2 * TEXTS);
                if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                    looked++;
                    assertThat(hits.stream().map(Hit::id))
                            .as("seed %d, text %d, %s", SEED, i, codes(word))
                            .contains(wanted);
                }
                int length = texts.get(i).length();
                hits.stream().filter(hit -> hit.id().equals(wanted)).forEach(hit -> within(hit.matches(), length));
            }
        }
        assertThat(looked).as("words looked for").isGreaterThan(TEXTS);
    }

    @Test
    void manyLettersWithoutASpaceAreTakenInAndFound() {
        List<String> texts = List.of("a".repeat(MANY), "ก".repeat(MANY), "1 ".repeat(MANY), "a-".repeat(MANY), "👩\u200D".repeat(MANY));
        for (int i = 0; i < texts.size(); i++) {
            Entry note = Samples.note(id(9_000 + i), ACCOUNT, NOW, texts.get(i));
            write(notebook, session -> session.entries().insert(note));
        }
        index.catchUp();
        for (int i = 0; i < texts.size(); i++) {
            UUID wanted = id(9_000 + i);
            assertThat(index.find(texts.get(i).substring(0, 40), 50).stream().map(Hit::id)).as("text %d", i).contains(wanted);
            assertThat(index.find(texts.get(i), 50)).as("all of text %d", i).isNotNull();
        }
    }

    private static void within(List<Place> places, int length) {
        int end = 0;
        for (Place place : places) {
            assertThat(place.start()).isGreaterThanOrEqualTo(end);
            assertThat(place.end()).isGreaterThan(place.start()).isLessThanOrEqualTo(length);
            end = place.end();
        }
    }

    private static String text(Random random, boolean everyday) {
        StringBuilder text = new StringBuilder("x");
        for (int i = 1 + random.nextInt(40); i > 0; i--) {
            if (random.nextInt(6) == 0) {
                text.append(' ');
            }
            int point = everyday ? EVERYDAY.codePointAt(random.nextInt(EVERYDAY.length())) : anyPoint(random);
            text.appendCodePoint(point);
        }
        return text.append('x').toString();
    }

    /** Of the whole range, unpaired halves included; spaces and line ends only where the text puts them. */
    private static int anyPoint(Random random) {
        int point = random.nextBoolean() ? random.nextInt(0x3100) : random.nextInt(0x20000);
        return point < ' ' || Character.isWhitespace(point) || Character.isSpaceChar(point) ? '-' : point;
    }

    private static String codes(String word) {
        return word.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining(" "));
    }
}
