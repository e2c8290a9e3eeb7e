package app.earshot.usecase;

import app.earshot.store.Session;

/** Something done to the notebook inside one transaction, that can be done again. */
@FunctionalInterface
public interface Step {

    void run(Session session);
}
