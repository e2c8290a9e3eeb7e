package app.earshot.ui.search;

import app.earshot.domain.timeline.Hit;
import app.earshot.domain.timeline.HitKind;
import app.earshot.ui.parts.text.ReadingDirection;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.parts.text.Wrapping;
import app.earshot.ui.words.LeftToRight;
import app.earshot.ui.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One thing that was found: the words with the matches marked, and whose they are. */
public final class HitRow extends VBox {

    /** What is kept in their words. */
    private static final Set<HitKind> THEIR_WORDS = Set.of(HitKind.HEARD, HitKind.LOST);

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /** @param opened called when it is pressed */
    public HitRow(Hit hit, Messages messages, Runnable opened) {
        TextFlow words = new TextFlow();
        Snippet snippet = Snippet.of(hit.text(), hit.matches());
        for (Snippet.Piece piece : snippet.pieces()) {
            for (String stretch : Wrapping.pieces(piece.words())) {
                Text text = new Text(stretch);
                text.getStyleClass().add("text");
                if (piece.match()) {
                    text.getStyleClass().add("match");
                }
                words.getChildren().add(text);
            }
        }
        words.setNodeOrientation(ReadingDirection.of(hit.text()));
        words.getStyleClass().add(THEIR_WORDS.contains(hit.kind()) ? "hit-their-words" : "hit-words");
        String where = where(hit, messages);
        getStyleClass().add("hit");
        getChildren().addAll(words, Texts.line(where, "small", "soft"));
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        String said = snippet.pieces().stream().map(Snippet.Piece::words).collect(Collectors.joining());
        setAccessibleText(messages.text("search.hit-spoken", said, where));
        setOnMouseClicked(event -> opened.run());
    }

    void setChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    private static String where(Hit hit, Messages messages) {
        List<String> parts = new ArrayList<>();
        if (hit.personName() != null && hit.kind() != HitKind.PERSON) {
            parts.add(LeftToRight.name(hit.personName()));
        }
        if (hit.kind() != HitKind.ACCOUNT) {
            parts.add(LeftToRight.name(hit.accountName()));
        }
        if (hit.kind() != HitKind.ACCOUNT && hit.kind() != HitKind.PERSON) {
            parts.add(messages.days().withYear(messages.days().dayOf(hit.at())));
        }
        return parts.isEmpty()
                ? messages.name("search.kind", hit.kind())
                : LeftToRight.of(String.join(messages.text("part.between"), parts));
    }
}
