package app.earshot.domain.bank;

import app.earshot.domain.Coded;

/** What saying a question does. See the question bank. */
public enum QuestionKind implements Coded {
    OPEN("open"),
    FOLLOW_UP("follow-up"),
    SAYING_BACK("saying-back"),
    SUMMARY("summary"),
    APPRECIATION("appreciation"),
    ADVICE("advice"),
    HARD("hard"),
    THANKS("thanks"),
    CLOSED("closed");

    private final String code;

    QuestionKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
