package app.earshot.domain.bank;

import app.earshot.domain.Coded;

/** The six groups of topics, in the order in which they are shown. */
public enum TopicGroup implements Coded {
    THE_DAY("the-day"),
    WHAT_IT_IS_FOR("what-it-is-for"),
    PEOPLE("people"),
    WORKING_TOGETHER("working-together"),
    THE_CHOICE("the-choice"),
    AFTER("after");

    private final String code;

    TopicGroup(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
