package app.earshot.usecase.message;

/** What something that was found in a message becomes. */
public enum OfferTarget {
    REQUEST,
    HEARD,
    PROMISE,
    DAY_OF_ENQUIRY,
    SIZE_OF_ENQUIRY,
    PLACE_OF_ENQUIRY,
    SOURCE_OF_ENQUIRY;

    /** Whether it goes into a field of the enquiry and not onto the timeline. */
    public boolean isField() {
        return this != REQUEST && this != HEARD && this != PROMISE;
    }
}
