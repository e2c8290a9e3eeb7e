package app.earshot.ui.look;

import app.earshot.domain.Coded;

/** Light, dark, or as the system is. */
public enum Theme implements Coded {
    SYSTEM("system"),
    LIGHT("light"),
    DARK("dark");

    private final String code;

    Theme(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
