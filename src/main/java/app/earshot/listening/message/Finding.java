package app.earshot.listening.message;

import app.earshot.domain.timeline.Place;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing heard in a message.
 *
 * @param place where it stands in the entry's text
 * @param words what stands there, as they wrote it
 * @param topic the code of the topic it is about, or null where that isn't clear
 * @param reason where the reason stands that they give for what they ask, or null
 * @param day the day asked about, or the one by which they promise something; null if none is named
 * @param number how many will come, or what can be spent, in whole units of whatever money, of two the larger; null where no figure is written
 */
public record Finding(
        FindingKind kind,
        Place place,
        String words,
        @Nullable String topic,
        @Nullable Place reason,
        @Nullable LocalDate day,
        @Nullable Integer number) {

    static Finding of(FindingKind kind, Place place, String text, @Nullable String topic) {
        return new Finding(kind, place, text.substring(place.start(), place.end()), topic, null, null, null);
    }

    Finding because(@Nullable Place why) {
        return new Finding(kind, place, words, topic, why, day, number);
    }

    Finding on(@Nullable LocalDate named) {
        return new Finding(kind, place, words, topic, reason, named, number);
    }

    Finding with(@Nullable Integer counted) {
        return new Finding(kind, place, words, topic, reason, day, counted);
    }
}
