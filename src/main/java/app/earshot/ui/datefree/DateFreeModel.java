package app.earshot.ui.datefree;

import app.earshot.usecase.calendar.DateAnswer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** What was asked, and the answer to it. */
public final class DateFreeModel {

    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable DateAnswer> answer = new ReadOnlyObjectWrapper<>();

    public ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    void setWords(String typed) {
        words.set(typed);
    }

    /** Null while nothing was asked. */
    public ReadOnlyObjectProperty<@Nullable DateAnswer> answer() {
        return answer.getReadOnlyProperty();
    }

    void setAnswer(@Nullable DateAnswer found) {
        answer.set(found);
    }
}
