package app.earshot.domain.text.fact;

import app.earshot.domain.timeline.Place;
import java.util.List;

/** A text in which facts are looked for, and the fields of a form in it. */
public interface FactText {

    /** What is looked through; what must not be found is blank. */
    String searched();

    /** The same without what they quote. */
    String theirs();

    List<LabelledField> fields();

    /** Whether something stands in what they quote. */
    default boolean isQuoted(Place place) {
        return theirs().substring(place.start(), place.end()).isBlank();
    }

    /** The fields that ask for this, but for those that say when a form was received. */
    default List<LabelledField> about(String meaning) {
        return fields().stream().filter(field -> field.asksFor(meaning) && !field.asksFor("received")).toList();
    }

    /** What stands before a place on its line, as far as it is near: a line can be as long as the text. */
    default String lineBefore(Place place) {
        String near = searched().substring(Math.max(0, place.start() - 200), place.start());
        return near.substring(near.lastIndexOf('\n') + 1);
    }
}
