package app.earshot.usecase.questions;

import app.earshot.domain.bank.TopicChange;
import app.earshot.listening.bank.Catalogue;
import app.earshot.listening.bank.CatalogueTopic;
import app.earshot.store.Session;
import java.util.Optional;

/** What a user changed about topics. */
final class TopicOverlay extends Overlay<CatalogueTopic, String, TopicChange> {

    static final TopicOverlay KEPT = new TopicOverlay();

    private TopicOverlay() {
        super(CatalogueTopic::code, CatalogueTopic::rank);
    }

    @Override
    TopicChange changeOf(CatalogueTopic thing) {
        TopicChange change = thing.change();
        return change == null ? TopicChange.none(thing.code()) : change;
    }

    @Override
    Optional<Integer> rankAsItCame(String of) {
        return Catalogue.standard().find(of).map(CatalogueTopic::rank);
    }

    @Override
    Optional<TopicChange> find(Session session, String of) {
        return session.topicChanges().find(of);
    }

    @Override
    void insert(Session session, TopicChange change) {
        session.topicChanges().insert(change);
    }

    @Override
    void update(Session session, TopicChange change) {
        session.topicChanges().update(change);
    }

    @Override
    void delete(Session session, String of) {
        session.topicChanges().delete(of);
    }
}
