package app.earshot.ui.window;

import app.earshot.ui.parts.Overlooked;
import app.earshot.ui.shell.Tools;

/** Hides what is private from whoever looks over the shoulder, and shows it again. What becomes private meanwhile goes at once. */
final class Overlooking {

    private final Tools tools;
    private final Overlooked overlooked;

    Overlooking(Tools tools) {
        this.tools = tools;
        this.overlooked = tools.frame().overlays().overlooked();
        tools.verbs().changes().listen(account -> tools.frame().work().onScreen(() -> {
            if (overlooked.isOn()) {
                hide();
            }
        }));
    }

    void toggle() {
        if (overlooked.isOn()) {
            overlooked.showAgain();
        } else {
            hide();
        }
    }

    private void hide() {
        tools.frame().work().notebook("overlooked", () -> tools.verbs().keepPrivate().all()).then(overlooked::hide).start();
    }
}
