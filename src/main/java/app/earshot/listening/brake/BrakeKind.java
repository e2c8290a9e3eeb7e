package app.earshot.listening.brake;

import app.earshot.domain.Coded;

/** Why questions stop. The order is the order of weight: of two brakes the one that stands first says what to do. */
public enum BrakeKind implements Coded {
    DEATH("death"),
    PARTING("parting"),
    ILLNESS("illness"),
    SILENCE("silence"),
    CANCELLED("cancelled"),
    ANGER("anger"),
    COMPLAINT("complaint"),
    POSTPONED("postponed"),
    DAY("day");

    private final String code;

    BrakeKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
