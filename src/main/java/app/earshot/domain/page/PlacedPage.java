package app.earshot.domain.page;

import java.util.List;

/**
 * A page whose words have their places.
 *
 * @param text what it says
 * @param fits whether all of it has room
 * @param lacking how many signs none of the faces has; they are boxes where the faces are all there is
 */
public record PlacedPage(
        PageText text,
        double width,
        double height,
        List<PlacedText> texts,
        List<PlacedBox> boxes,
        boolean fits,
        int lacking) {

    public PlacedPage {
        texts = List.copyOf(texts);
        boxes = List.copyOf(boxes);
    }
}
