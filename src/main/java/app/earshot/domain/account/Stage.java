package app.earshot.domain.account;

import app.earshot.domain.Coded;

/** Where an enquiry stands, from first contact to after the day. Firms may rename stages; the meanings stay these. */
public enum Stage implements Coded {
    ENQUIRED("enquired"),
    TALKING("talking"),
    OFFER_MADE("offer-made"),
    BOOKED("booked"),
    DELIVERED("delivered"),
    STAYING_IN_TOUCH("staying-in-touch"),
    LOST("lost"),
    DECLINED("declined");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether they are still choosing: enquired, talking or offer made. */
    public boolean isOpen() {
        return this == ENQUIRED || this == TALKING || this == OFFER_MADE;
    }

    /** Whether it ended without a booking: lost (they chose otherwise) or declined (we did). */
    public boolean isClosed() {
        return this == LOST || this == DECLINED;
    }

    /** Whether the day has been: delivered or staying in touch. */
    public boolean isAfter() {
        return this == DELIVERED || this == STAYING_IN_TOUCH;
    }
}
