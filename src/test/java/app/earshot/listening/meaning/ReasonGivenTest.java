package app.earshot.listening.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonGivenTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Can we meet Mark before we sign? because it is the most important day of our lives | Can we meet Mark before we sign? | it is the most important day of our lives
            Could the bar stay open because half of us arrive late?  | Could the bar stay open         | half of us arrive late
            A seat near the door, because of her knee                | A seat near the door            | because of her knee
            Please send the list early so that Mum can print it      | Please send the list early      | so that Mum can print it
            A softer light in order to save my mother's eyes         | A softer light                  | in order to save my mother's eyes
            Can we begin at five, as the ferry leaves at eleven?     | Can we begin at five            | the ferry leaves at eleven
            Can we begin at five since the ferry leaves at eleven?   | Can we begin at five            | the ferry leaves at eleven
            A second tent, so we stay dry                            | A second tent                   | we stay dry
            Could you come to the rehearsal? It's our only chance to hear the hall | Could you come to the rehearsal? | It's our only chance to hear the hall
            No songs from the nineties, it's what he played at the divorce | No songs from the nineties | it's what he played at the divorce
            A later start – the church is an hour away               | A later start                   | the church is an hour away
            One more table (because my aunts are coming after all)   | One more table                  | my aunts are coming after all
            Because my aunts can't climb stairs, we need the lower hall | we need the lower hall       | my aunts can't climb stairs
            As my sister is pregnant, could there be chairs?         | could there be chairs?          | my sister is pregnant
            Since we marry outdoors, what happens in the rain?       | what happens in the rain?       | we marry outdoors
            So that nobody waits, can you start at five?             | can you start at five?          | So that nobody waits
            Can we add an hour? That's because the church runs late  | Can we add an hour?             | the church runs late
            Can we add an hour b/c the church runs late              | Can we add an hour              | the church runs late
            Nothing by that band, coz it was her ex's favourite      | Nothing by that band            | it was her ex's favourite
            Lights low cause my gran gets migraines                  | Lights low                      | my gran gets migraines
            Chairs for six, now that my uncles come                  | Chairs for six                  | my uncles come
            A vegetarian menu due to allergies                       | A vegetarian menu               | due to allergies
            On finit à minuit, vu que le traiteur part               | On finit à minuit               | le traiteur part
            Können wir früher anfangen, weil die Kinder müde werden? | Können wir früher anfangen      | die Kinder müde werden
            Bitte ohne Blitz, damit der Hund ruhig bleibt            | Bitte ohne Blitz                | damit der Hund ruhig bleibt
            Einen Tisch mehr, denn unsere Nachbarn kommen doch       | Einen Tisch mehr                | unsere Nachbarn kommen doch
            Pas de micro, parce qu'il a une voix très forte          | Pas de micro                    | il a une voix très forte
            Une table de plus, car nos voisins viennent              | Une table de plus               | nos voisins viennent
            Sin flash, porque mi abuela se marea                     | Sin flash                       | mi abuela se marea
            Más luz en la entrada para que nadie se caiga            | Más luz en la entrada           | para que nadie se caiga
            """)
    void theReasonIsTakenOutOfTheLine(String line, String request, String reason) {
        ReasonGiven given = ReasonGiven.read(line);
        assertThat(given.request()).isEqualTo(request);
        assertThat(given.reason()).isEqualTo(reason);
        assertThat(line.substring(given.start(), given.start() + given.request().length())).isEqualTo(request);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Let us know as soon as the hall is free",
        "A speech by Ben, as well as the usual toasts",
        "The same songs, as we agreed in March",
        "The same songs, as discussed",
        "Nobody has touched it since we met in May",
        "Nobody has touched it since last June",
        "It has been our song since 2019",
        "Keep the car near the door",
        "Not because of the price",
        "Lunch for two - twelve",
        "So many candles",
        "As far as we know there is no piano",
        "Can we bring our own wine?",
        "Because",
        "",
        "What is the cause?",
        "As we agreed, can we start at five?",
        "Since we met in May, has anything changed?",
        "Can we dance as late as possible?",
        "Why? Because."
    })
    void whatIsNoReasonStays(String line) {
        assertThat(ReasonGiven.read(line)).isEqualTo(new ReasonGiven(line, 0, ""));
    }
}
