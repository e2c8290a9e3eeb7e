package app.earshot.usecase.account;

import app.earshot.domain.timeline.Disagreement;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A disagreement as it is typed.
 *
 * @param about what it is about
 * @param views each side's view, in the order they are shown; those without words are left out
 * @param beneath what lies beneath it; may be empty
 */
public record DisagreementWords(String about, List<View> views, String beneath) {

    /**
     * One side's view, in its holder's words.
     *
     * @param id of the view that is there already, or null for a new one
     * @param personId who of theirs holds it, or null
     * @param teammateId who of ours holds it, or null
     */
    public record View(@Nullable UUID id, @Nullable UUID personId, @Nullable UUID teammateId, String words) {}

    public DisagreementWords {
        views = List.copyOf(views);
    }

    public static DisagreementWords of(Disagreement kept) {
        return new DisagreementWords(
                kept.about(),
                kept.positions().stream()
                        .map(it -> new View(it.id(), it.personId(), it.teammateId(), it.words()))
                        .toList(),
                kept.beneath());
    }
}
