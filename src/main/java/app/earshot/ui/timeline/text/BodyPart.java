package app.earshot.ui.timeline.text;

import app.earshot.domain.timeline.Asked;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Place;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.Request;

/** One thing that stands in an entry, in the order of its text. */
public sealed interface BodyPart {

    /** Where it stands in the entry's text. */
    Place place();

    String words();

    /** Whether a place of the text begins in it. */
    default boolean holds(Place wanted) {
        return place().start() <= wanted.start() && wanted.start() < place().end();
    }

    /** Where a part that is longer than a page goes on. */
    record Further(BodyPart of, Place place, String words) implements BodyPart {}

    /** What they wanted to say in a message, as it came. */
    record Said(Place place, String words) implements BodyPart {}

    /** What stands round that: headers, a greeting, a signature, earlier mails. */
    record Aside(Place place, String words) implements BodyPart {}

    /** Our own words. */
    record Note(Place place, String words) implements BodyPart {}

    /** Their words. */
    record Heard(HeardItem item) implements BodyPart {
        @Override
        public Place place() {
            return item.place();
        }

        @Override
        public String words() {
            return item.words();
        }
    }

    /** What we asked. */
    record Question(Asked asked) implements BodyPart {
        @Override
        public Place place() {
            return asked.place();
        }

        @Override
        public String words() {
            return asked.words();
        }
    }

    /** What one side said it would do. */
    record Promised(Promise promise) implements BodyPart {
        @Override
        public Place place() {
            return promise.place();
        }

        @Override
        public String words() {
            return promise.words();
        }
    }

    /** What they asked for. */
    record Requested(Request request) implements BodyPart {
        @Override
        public Place place() {
            return request.place();
        }

        @Override
        public String words() {
            return request.words();
        }
    }
}
