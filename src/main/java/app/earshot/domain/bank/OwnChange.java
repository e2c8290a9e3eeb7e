package app.earshot.domain.bank;

import org.jspecify.annotations.Nullable;

/**
 * What a user changed about something that has a place among others: a topic, or a type of occasion.
 *
 * @param <C> the change itself
 */
public interface OwnChange<C> {

    /** Whether it says something else than what came, apart from being switched off. */
    boolean saysSomething();

    boolean switchedOff();

    int version();

    C withVersion(int kept);

    /** @param place where it stands, or null for where it stood when it came */
    C withOrder(@Nullable Integer place);
}
