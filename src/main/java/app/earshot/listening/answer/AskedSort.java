package app.earshot.listening.answer;

import app.earshot.domain.Coded;

/** Sorts of what they ask that a person answers each in a way of its own. What is none of them gets an answer that fits anything. */
public enum AskedSort implements Coded {
    /** To leave something be: it is left, and that is the answer. */
    STOP("stop"),
    /** Something for the evening that nobody has to decide: it is noted. */
    WISH("wish"),
    /** Something to eat for somebody whom it could harm. */
    ALLERGY("allergy"),
    /** To write instead of ringing. */
    LETTERS("letters"),
    /** To meet one of ours by name. */
    MEET("meet"),
    /** That our offer stays open. */
    OFFER("offer"),
    /** What it costs. */
    PRICE("price"),
    /** Whom they should talk to. */
    CONTACT("contact"),
    /** Which of two we'd rather have. */
    EITHER("either"),
    /** What we would take in their place. */
    ADVISE("advise"),
    /** That one of us comes. */
    COME("come"),
    /** That they get something to read. */
    SEND("send"),
    /** Whether something is all right with us. */
    FINE("fine"),
    /** Whether we do something at all. */
    DO("do"),
    /** Whether they may. */
    MAY("may"),
    /** Whether we can. */
    CAN("can");

    private final String code;

    AskedSort(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether the opening says a yes that only the owner can know. */
    public boolean saysYes() {
        return this == MEET || this == COME || this == FINE || this == DO || this == MAY || this == CAN || this == OFFER;
    }

    /** Whether the answer is a yes or a no. */
    public boolean isYesOrNo() {
        return saysYes() || this == SEND || this == LETTERS;
    }

    /** Whether the answer is there before anybody knows why they ask. */
    public boolean needsNoReason() {
        return this != MAY && this != CAN && this != FINE && this != DO;
    }

    /** What the texts of the bank are for. */
    public String purpose() {
        return "asked-" + code;
    }
}
