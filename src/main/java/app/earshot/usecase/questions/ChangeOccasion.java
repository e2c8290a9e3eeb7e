package app.earshot.usecase.questions;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.bank.OccasionChange;
import app.earshot.listening.bank.OccasionType;
import app.earshot.listening.bank.Occasions;
import app.earshot.usecase.Change;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Words;
import app.earshot.usecase.Writing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes the types of occasion: their names and order, types of the user's own, and what is not offered any more. Enquiries keep
 * the type that they have, whatever becomes of it.
 */
public final class ChangeOccasion {

    private static final int LONGEST_NAME = 40;

    private final Writing writing;

    public ChangeOccasion(Writing writing) {
        this.writing = writing;
    }

    /** Adds a type of the user's own at the end. Its topics and questions are those of the one it is like. */
    public Change add(OccasionWords typed) {
        String name = name(Objects.requireNonNullElse(typed.name(), ""), typed);
        int last = occasions().types().stream().mapToInt(OccasionType::rank).max().orElse(0);
        OccasionChange added = new OccasionChange(
                new Occasion("own-" + writing.newId()), like(typed), name, last + 1, false, 0);
        return make(Sentence.of("done.occasion-added", name), added.occasion(), null, added);
    }

    /** Keeps another name, and for a type of the user's own what it is like. */
    public Change edit(Occasion occasion, OccasionWords typed) {
        OccasionType before = find(occasion);
        boolean asItCame = typed.name() == null && !before.isAdded();
        if (asItCame) {
            refuseTaken(occasion, typed.asItCame());
        }
        String name = asItCame
                ? null
                : name(Objects.requireNonNullElse(typed.name(), ""), typed);
        OccasionChange after = changeOf(before).withName(name, before.isAdded() ? like(typed) : null);
        return keep("done.occasion-changed", before, after);
    }

    /** Leaves a type out of what a new enquiry may be about. */
    public Change switchOff(Occasion occasion) {
        OccasionType before = find(occasion);
        if (occasions().offered().equals(List.of(occasion))) {
            throw Refused.of("refused.occasion-last");
        }
        return keep("done.occasion-off", before, changeOf(before).withSwitchedOff(true));
    }

    public Change switchOn(Occasion occasion) {
        OccasionType before = find(occasion);
        return keep("done.occasion-on", before, changeOf(before).withSwitchedOff(false));
    }

    /**
     * Lets a type that came with the application stand again as it came.
     *
     * @param asItCame the name that came with it, in the language of the screen
     * @throws Refused if another type is called so by now
     */
    public Change restore(Occasion occasion, String asItCame) {
        OccasionType before = find(occasion);
        if (before.isAdded()) {
            throw Refused.of("refused.occasion-own");
        }
        refuseTaken(occasion, asItCame);
        return keep("done.occasion-restored", before, OccasionChange.none(occasion));
    }

    /**
     * Moves a type among the others.
     *
     * @param step -1 for one up, 1 for one down
     * @return empty if it stands at the end already
     */
    public Optional<Change> move(Occasion occasion, int step) {
        OccasionType moved = find(occasion);
        return OccasionOverlay.KEPT.moved(occasions().types(), moved, step).map(after -> {
            Map<Occasion, @Nullable OccasionChange> before = new LinkedHashMap<>();
            after.keySet().forEach(each -> before.put(each, find(each).change()));
            return writing.make(
                    Sentence.of("done.occasion-moved", moved.name()),
                    null,
                    session -> OccasionOverlay.KEPT.putAll(session, after),
                    session -> OccasionOverlay.KEPT.putAll(session, before));
        });
    }

    private void refuseTaken(Occasion occasion, String asItCame) {
        boolean taken = occasions().types().stream()
                .anyMatch(type -> !type.occasion().equals(occasion) && asItCame.equalsIgnoreCase(type.words()));
        if (taken) {
            throw Refused.at(FormField.NAME, "refused.occasion-name-taken", asItCame);
        }
    }

    private Change keep(String done, OccasionType before, OccasionChange after) {
        OccasionChange lean = OccasionOverlay.KEPT.lean(after);
        Occasion occasion = before.occasion();
        Occasions then = Occasions.standard().with(lean == null ? List.of() : List.of(lean));
        return make(
                Sentence.of(done, then.find(occasion).orElse(before).name()), occasion, before.change(), lean);
    }

    private Change make(
            Sentence done, Occasion occasion, @Nullable OccasionChange before, @Nullable OccasionChange after) {
        Following following = Following.of(writing, before, after);
        return writing.make(
                done,
                null,
                session -> {
                    OccasionOverlay.KEPT.put(session, occasion, after);
                    following.again(session);
                },
                session -> {
                    OccasionOverlay.KEPT.put(session, occasion, before);
                    following.back(session);
                });
    }

    private static String name(String typed, OccasionWords words) {
        String name = Words.required(typed.replaceAll("\\s+", " "), FormField.NAME, "refused.occasion-nameless");
        if (name.length() > LONGEST_NAME) {
            throw Refused.at(FormField.NAME, "refused.occasion-name-long", LONGEST_NAME);
        }
        if (words.others().stream().anyMatch(name::equalsIgnoreCase)) {
            throw Refused.at(FormField.NAME, "refused.occasion-twice");
        }
        return name;
    }

    private static Occasion like(OccasionWords typed) {
        return Occasion.ours(typed.like().code());
    }

    private static OccasionChange changeOf(OccasionType type) {
        return OccasionOverlay.KEPT.changeOf(type);
    }

    private Occasions occasions() {
        return writing.repertoire().catalogue().occasions();
    }

    private OccasionType find(Occasion occasion) {
        return occasions().find(occasion).orElseThrow(() -> Refused.of("refused.occasion-gone"));
    }
}
