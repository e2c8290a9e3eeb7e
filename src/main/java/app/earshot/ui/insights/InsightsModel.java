package app.earshot.ui.insights;

import app.earshot.domain.insights.Period;
import app.earshot.usecase.insights.Insights;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the page of insights shows. */
public final class InsightsModel {

    private final ReadOnlyObjectWrapper<@Nullable Insights> insights = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Period> all = new ReadOnlyObjectWrapper<>();

    /** What was read last; null until something was. */
    ReadOnlyObjectProperty<@Nullable Insights> insights() {
        return insights.getReadOnlyProperty();
    }

    /** The months that there is something of; null until they were read. */
    ReadOnlyObjectProperty<@Nullable Period> all() {
        return all.getReadOnlyProperty();
    }

    void show(Period months, Insights read) {
        all.set(months);
        insights.set(read);
    }
}
