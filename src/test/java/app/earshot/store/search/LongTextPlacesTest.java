package app.earshot.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.Place;
import app.earshot.store.words.Matches;
import app.earshot.store.words.QueryParser;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown as found is the stretch that was looked for, also far down in a long text. */
class LongTextPlacesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Timmy O'Toole called            | toole            | Toole
            Timmy O'Toole called            | otoole           | O'Toole
            Ring 07700 900111 at 2          | 07700900111      | 07700 900111
            Ring +44 7700 900222 now        | 07700 900222     | +44 7700 900222
            Ring 07700 900111 now           | 0111             | 0111
            They have £1,500 left           | 1500             | 1,500
            サマーウェディングパーティーです | パーティー       | パーティー
            เขากำลังกินข้าว                 | กินข้าว          | กินข้าว
            They said yes 👍🏽 today          | 👍               | 👍🏽
            Ida Smith and then Jones        | smith-jones      | Smith;Jones
            """)
    void theRightStretchIsShown(String text, String typed, String shown) {
        List<String> wanted = List.of(shown.split(";"));
        String before = "the ferry and the barn ".repeat(3_000);
        for (String whole : List.of(text, before + text)) {
            List<Place> places = Matches.of(QueryParser.parse(typed), whole);
            assertThat(places.stream().map(place -> whole.substring(place.start(), place.end())).toList()).isEqualTo(wanted);
        }
    }
}
