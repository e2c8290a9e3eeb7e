package app.earshot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The boat front is finished. She  | at front is finishe   | boat front is finished",
        "The boat front is finished       | front                 | front",
        "The boat front is finished       | front is              | front is",
        "Приедут обе бабушки              | риедут обе бабуш      | Приедут обе бабушки",
        "cafe\u0301 at nine              | caf                   | cafe\u0301",
        "我们想要安静的晚餐                  | 想要安静                | 想要安静",
    })
    void takesWholeWords(String text, String dragged, String meant) {
        int at = text.indexOf(dragged);
        Place place = new Place(at, at + dragged.length()).wholeWords(text);
        assertThat(text.substring(place.start(), place.end())).isEqualTo(meant);
    }
}
