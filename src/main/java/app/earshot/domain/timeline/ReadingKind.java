package app.earshot.domain.timeline;

import app.earshot.domain.Coded;

/** What a sentence may tell that nobody marked. {@code TOPIC}: it may answer what we should know about a topic. */
public enum ReadingKind implements Coded {
    TOPIC("topic");

    private final String code;

    ReadingKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
