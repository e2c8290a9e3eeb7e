package app.earshot.listening.suggestion;

import static app.earshot.listening.Couple.ANA;
import static app.earshot.listening.Couple.LUIS;
import static app.earshot.listening.Couple.TODAY;
import static app.earshot.listening.Couple.ZONE;
import static app.earshot.listening.Couple.anaAndLuis;
import static app.earshot.listening.Couple.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.Role;
import app.earshot.domain.account.Stage;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.listening.Couple;
import app.earshot.listening.bank.Repertoire;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** To whom words may be said again. */
class QuotingTest {

    private static final String SPARKLERS = "Everyone outside with sparklers";

    @Test
    void wordsGoToWhoeverSaidThem() {
        Couple couple = anaAndLuis().heard(ANA, "hopes", SPARKLERS, 3);
        couple.present.put(id("entry0"), Set.of(ANA));
        assertThat(words(couple, ANA)).contains(SPARKLERS);
    }

    @Test
    void whatOneSaidAloneIsNotSaidToTheOtherNorToBoth() {
        Couple couple = anaAndLuis().heard(ANA, "hopes", SPARKLERS, 3);
        couple.present.put(id("entry0"), Set.of(ANA));
        assertThat(words(couple, LUIS)).isEmpty();
        assertThat(words(couple, null)).isEmpty();
        couple.heard(LUIS, "worries", "I'm worried that nobody dances", 2).heard(LUIS, "moment", "The last song", 2);
        assertThat(couple.advice().suggestions())
                .filteredOn(each -> each.text().contains(SPARKLERS))
                .allMatch(each -> ANA.equals(each.personId()));
    }

    @Test
    void whatWasSaidInFrontOfBothMayBeSaidToBoth() {
        Couple couple = anaAndLuis().heard(ANA, "hopes", SPARKLERS, 3);
        assertThat(words(couple, LUIS)).contains(SPARKLERS);
        assertThat(words(couple, null)).contains(SPARKLERS);
    }

    @Test
    void wordsOfWhichNobodyKnowsWhoseTheyAreAreSaidOnlyToTheOneThereIs() {
        Couple couple = anaAndLuis().heard(null, "hopes", SPARKLERS, 3);
        assertThat(words(couple, ANA)).isEmpty();
        Couple alone = new Couple().with(ANA, "Ana Petrova", Role.CONTACT).heard(null, "hopes", SPARKLERS, 3);
        assertThat(words(alone, ANA)).contains(SPARKLERS);
    }

    @Test
    void afterTheDayNobodyRepeatsWhatWasHopedBefore() {
        Couple couple = anaAndLuis().heard(ANA, "hopes", SPARKLERS, 90).at(Stage.DELIVERED).on(TODAY.minusDays(10));
        assertThat(words(couple, ANA)).isEmpty();
        Couple after = anaAndLuis().heard(ANA, "how-it-felt", "We felt at home", 2).at(Stage.DELIVERED).on(TODAY.minusDays(10));
        assertThat(words(after, ANA)).contains("We felt at home");
    }

    @Test
    void wordsThatAreNotRepeatedStandAboveTheQuestion() {
        Couple couple = anaAndLuis()
                .heard(ANA, "worries", "We're nervous about the noise by the river. Nobody sleeps far from it.", 3, true)
                .heard(LUIS, "hopes", "At my brother's wedding nobody left before three.", 3)
                .heard(ANA, "must-nots", "Last time they announced everything.", 3);
        assertThat(couple.advice().suggestions())
                .noneMatch(each -> each.text().contains("the river"))
                .anyMatch(each -> each.takesUp() != null && each.personId() != null);
    }

    @Test
    void whatIsToldInConfidenceIsTakenUpByNothing() {
        Couple couple = anaAndLuis().heard(ANA, "hopes", "Don't tell Luis: his brother is coming.", 3);
        assertThat(couple.advice().suggestions())
                .noneMatch(each -> each.text().contains("brother") || each.takesUp() != null && each.takesUp().contains("brother"));
    }

    private static Optional<String> words(Couple couple, UUID to) {
        RuleContext now = RuleContext.of(couple.facts(), TODAY, ZONE, Repertoire.standard());
        HeardItem item = now.facts().newestHeard().getFirst();
        return now.quoting().words(item, to);
    }
}
