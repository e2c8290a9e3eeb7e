package app.earshot.ui.parts;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;

/** Looks at the clock once a minute, for what says something else after midnight. Only as long as the node is in a window. */
public final class EachMinute {

    private EachMinute() {}

    public static void whileShown(Node node, Runnable look) {
        Timeline minutes = new Timeline(new KeyFrame(Duration.minutes(1), event -> look.run()));
        minutes.setCycleCount(Animation.INDEFINITE);
        node.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                minutes.stop();
            } else {
                minutes.play();
            }
        });
    }
}
