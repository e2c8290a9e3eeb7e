package app.earshot.ui.questions;

import app.earshot.domain.account.Occasion;
import app.earshot.listening.bank.Occasions;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.words.Messages;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which types of occasion something suits. A type that is not offered any more is not shown and keeps what was said about it. */
final class OccasionChips {

    private final Chips<Occasion> chips;
    private final Set<Occasion> unseen = new HashSet<>();

    OccasionChips(Occasions occasions, Messages messages) {
        chips = Chips.several(occasions.offered(), it -> messages.name("occasion", it));
    }

    Chips<Occasion> chips() {
        return chips;
    }

    void choose(Collection<Occasion> suits) {
        chips.choose(suits);
        List<Occasion> shown = chips.offered();
        unseen.clear();
        suits.stream().filter(occasion -> !shown.contains(occasion)).forEach(unseen::add);
    }

    Set<Occasion> chosen() {
        Set<Occasion> all = new HashSet<>(chips.chosen());
        all.addAll(unseen);
        return all;
    }
}
