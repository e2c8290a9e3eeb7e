package app.earshot.usecase.questions;

import app.earshot.domain.account.Occasion;
import app.earshot.domain.bank.OccasionChange;
import app.earshot.listening.bank.OccasionType;
import app.earshot.listening.bank.Occasions;
import app.earshot.store.Session;
import java.util.Optional;

/** What a user changed about types of occasion. */
final class OccasionOverlay extends Overlay<OccasionType, Occasion, OccasionChange> {

    static final OccasionOverlay KEPT = new OccasionOverlay();

    private OccasionOverlay() {
        super(OccasionType::occasion, OccasionType::rank);
    }

    @Override
    OccasionChange changeOf(OccasionType thing) {
        OccasionChange change = thing.change();
        return change == null ? OccasionChange.none(thing.occasion()) : change;
    }

    @Override
    Optional<Integer> rankAsItCame(Occasion of) {
        return Occasions.standard().find(of).map(OccasionType::rank);
    }

    @Override
    Optional<OccasionChange> find(Session session, Occasion of) {
        return session.occasionChanges().find(of);
    }

    @Override
    void insert(Session session, OccasionChange change) {
        session.occasionChanges().insert(change);
    }

    @Override
    void update(Session session, OccasionChange change) {
        session.occasionChanges().update(change);
    }

    @Override
    void delete(Session session, Occasion of) {
        session.occasionChanges().delete(of);
    }
}
