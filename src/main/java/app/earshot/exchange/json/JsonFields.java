package app.earshot.exchange.json;

import app.earshot.domain.Coded;
import app.earshot.domain.timeline.Place;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the fields of one object: ids, days and moments as text, sets in a fixed order, and null where there is nothing. */
final class JsonFields {

    /** Writes the fields of one of several objects. */
    interface Each<T> {
        void write(T value) throws IOException;
    }

    /** Writes the fields of the one object of its kind. */
    interface Part {
        void write() throws IOException;
    }

    private final JsonGenerator json;

    JsonFields(JsonGenerator json) {
        this.json = json;
    }

    void text(String name, @Nullable String text) throws IOException {
        json.writeFieldName(name);
        string(text);
    }

    void number(String name, long number) throws IOException {
        json.writeNumberField(name, number);
    }

    void count(String name, @Nullable Integer count) throws IOException {
        if (count == null) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, count);
        }
    }

    void flag(String name, boolean flag) throws IOException {
        json.writeBooleanField(name, flag);
    }

    void id(String name, @Nullable UUID id) throws IOException {
        text(name, id == null ? null : id.toString());
    }

    void code(String name, @Nullable Coded coded) throws IOException {
        text(name, coded == null ? null : coded.code());
    }

    void day(String name, @Nullable LocalDate day) throws IOException {
        text(name, day == null ? null : day.toString());
    }

    void moment(String name, @Nullable Instant moment) throws IOException {
        text(name, moment == null ? null : moment.toString());
    }

    /** A place as the pair of its ends. */
    void place(String name, Place place) throws IOException {
        json.writeFieldName(name);
        json.writeArray(new int[] {place.start(), place.end()}, 0, 2);
    }

    /** Ids in an order that does not change from one export to the next. */
    void ids(String name, Collection<UUID> ids) throws IOException {
        texts(name, ids.stream().map(UUID::toString).sorted().toList());
    }

    void texts(String name, Collection<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            string(text);
        }
        json.writeEndArray();
    }

    void time(String name, @Nullable LocalTime time) throws IOException {
        text(name, time == null ? null : time.toString());
    }

    /** One object. */
    void object(String name, Part part) throws IOException {
        json.writeObjectFieldStart(name);
        part.write();
        json.writeEndObject();
    }

    /** An array of objects. */
    <T> void objects(String name, Collection<T> values, Each<T> each) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            json.writeStartObject();
            each.write(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void string(@Nullable String text) throws IOException {
        if (text == null) {
            json.writeNull();
        } else {
            json.writeString(wellFormed(text));
        }
    }

    /** Half of a character pair has no form in UTF-8; one such half must not keep anybody from taking out everything else. */
    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints()
                        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '\uFFFD' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }
}
