package app.earshot.usecase.message;

import app.earshot.listening.message.Finding;

/**
 * Something that was found in a message and that nobody has taken yet.
 *
 * @param becomes what it is once it is taken
 * @param reason why they ask for it, in their words; empty if they don't say
 * @param instead what the enquiry says now and would not say any more; empty where nothing is written over
 */
public record MessageOffer(Finding finding, OfferTarget becomes, String reason, String instead) {

    /** Whether taking it changes what somebody has written down before. */
    public boolean isChange() {
        return !instead.isEmpty();
    }
}
