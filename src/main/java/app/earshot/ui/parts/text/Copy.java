package app.earshot.ui.parts.text;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Puts words where every program finds them. */
public final class Copy {

    private Copy() {}

    public static void toClipboard(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
