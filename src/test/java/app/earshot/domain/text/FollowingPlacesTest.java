package app.earshot.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowingPlacesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            one [two] three        | one two three!            | two
            one [two] three        | zero one two three        | two
            one [two] three        | two                       | two
            one [two] three        | three two one             | two
            one [two] three        | one three                 | ``
            one [two] three        | ``                        | ``
            one [two words] three  | one two more words three  | two more words
            one [two words] three  | one two word three        | two word
            one [two words] three  | one two w three           | two w
            one [two]              | one two and               | two
            [two] three            | and two three             | two
            one [two words] three  | one two                   | two
            one [two words] three  | words three               | words
            [yes] and yes          | yxes and yes              | yxes
            [yes] and yes          | and yes                   | ``
            [😀😀]x                 | 😀😁x                     | 😀😁
            a [b] c                | a bb c                    | b
            [same]                 | same                      | same
            one [two] three        | one deux three            | ``
            """)
    void aPlaceFollows(String marked, String after, String words) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String before = marked.replace("[", "").replace("]", "");
        Place place = FollowingPlaces.follow(before, after, List.of(new Place(start, end))).getFirst();
        assertThat(after.substring(place.start(), place.end())).isEqualTo(words);
        assertThat(place.isGone()).isEqualTo(words.isEmpty());
    }

    @Test
    void equalWordsAreNotFollowedToTheSamePlace() {
        String before = "\" yes\n\" no\n\" yes";
        String after = "\" no\n\" yes\n\" yes";
        List<Place> followed = FollowingPlaces.follow(before, after, List.of(new Place(2, 5), new Place(8, 10), new Place(13, 16)));
        assertThat(followed).doesNotHaveDuplicates();
        assertThat(followed).extracting(place -> after.substring(place.start(), place.end())).containsExactly("yes", "no", "yes");
    }

    @Test
    void aPlaceThatNeverFittedIsCutToTheText() {
        assertThat(FollowingPlaces.follow("ab", "abc", List.of(new Place(1, 99), new Place(50, 60))))
                .allMatch(place -> place.end() <= 3);
    }

    @Test
    void insertingOutsideAPlaceNeverChangesItsWords() {
        long seed = 5_150;
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            String before = letters(random, 30);
            int start = random.nextInt(before.length() + 1);
            int end = start + random.nextInt(before.length() - start + 1);
            int at = random.nextBoolean() ? random.nextInt(start + 1) : end + random.nextInt(before.length() - end + 1);
            String after = before.substring(0, at) + letters(random, 8) + before.substring(at);
            Place place = FollowingPlaces.follow(before, after, List.of(new Place(start, end))).getFirst();
            assertThat(after.substring(place.start(), place.end()))
                    .as("seed %d round %d: %s → %s", seed, round, before, after)
                    .isEqualTo(before.substring(start, end));
        }
    }

    @Test
    void anyEditLeavesPlacesInsideTheText() {
        long seed = 777;
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            String before = letters(random, 20);
            String after = random.nextInt(3) == 0 ? letters(random, 20) : spliced(random, before);
            List<Place> places = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                int start = random.nextInt(before.length() + 3);
                places.add(new Place(start, start + random.nextInt(6)));
            }
            assertThat(FollowingPlaces.follow(before, after, places))
                    .as("seed %d round %d: %s → %s %s", seed, round, before, after, places)
                    .hasSameSizeAs(places)
                    .allMatch(place -> place.end() <= after.length());
        }
    }

    private static String spliced(Random random, String text) {
        int start = random.nextInt(text.length() + 1);
        int end = start + random.nextInt(text.length() - start + 1);
        return text.substring(0, start) + letters(random, 5) + text.substring(end);
    }

    private static String letters(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most) + 1; i > 0; i--) {
            text.appendCodePoint(random.nextInt(12) == 0 ? 0x1F600 + random.nextInt(3) : 'a' + random.nextInt(3));
        }
        return text.toString();
    }
}
