package app.earshot.exchange.mail;

import app.earshot.domain.timeline.Place;

/**
 * A line "Key: value" of a form.
 *
 * @param key in lower case, letters and single spaces only
 */
record MailField(String key, String value, Place place) {

    /** Whether the key has one of these words or phrases, each as whole words. */
    boolean isAbout(String... words) {
        String padded = " " + key + " ";
        for (String word : words) {
            if (padded.contains(" " + word + " ")) {
                return true;
            }
        }
        return false;
    }
}
