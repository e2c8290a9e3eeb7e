package app.earshot.ui.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.earshot.listening.knowledge.PersonWords;
import app.earshot.listening.knowledge.WhoseWords;
import app.earshot.testkit.FixedClock;
import app.earshot.testkit.UiTest;
import app.earshot.ui.words.Messages;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class VoicesCardTest extends UiTest {

    @Test
    void theBarIsSharedAsTheWordsAre() {
        WhoseWords words = new WhoseWords(List.of(person("Pat", 6), person("Lindy", 11), person("Cass", 0), person("Jude", 3)), List.of());
        show(300, 200, () -> {
            VoicesCard card = new VoicesCard(Messages.load(Locale.UK, FixedClock.clock()));
            card.show(words);
            return card;
        });
        List<Double> widths = robot().lookup(".voice-part").queryAllAs(Region.class).stream().map(Region::getWidth).toList();
        double all = widths.stream().mapToDouble(it -> it).sum();
        assertThat(widths).hasSize(3);
        assertThat(widths.get(0) / all).isCloseTo(6 / 20.0, within(0.02));
        assertThat(widths.get(1) / all).isCloseTo(11 / 20.0, within(0.02));
        assertThat(widths.get(2) / all).isCloseTo(3 / 20.0, within(0.02));
    }

    private static PersonWords person(String name, int heard) {
        return new PersonWords(UUID.randomUUID(), name, true, heard);
    }
}
