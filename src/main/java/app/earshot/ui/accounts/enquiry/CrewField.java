package app.earshot.ui.accounts.enquiry;

import app.earshot.domain.account.Teammate;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.words.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Who of ours would do it. */
public final class CrewField extends VBox {

    private record Crew(UUID id, String name) {}

    private final Chips<Crew> crew;
    private final Field field;
    private @Nullable UUID leads;
    private Runnable changed = () -> {};

    public CrewField(Messages messages) {
        crew = Chips.several(List.<Crew>of(), Crew::name).coded(it -> it.id().toString());
        crew.onChosen(chosen -> changed.run());
        field = new Field("crew", messages.text("accounts.enquiry.crew"), crew);
        getChildren().add(field);
    }

    /** What happens where somebody chooses. */
    public CrewField onChanged(Runnable told) {
        changed = told;
        return this;
    }

    /** Those who are here, and those who were chosen even if they have left since. */
    public void offer(List<Teammate> ours, List<UUID> chosen) {
        leads = chosen.isEmpty() ? null : chosen.getFirst();
        List<Crew> all = ours.stream()
                .filter(each -> each.active() || chosen.contains(each.id()))
                .map(each -> new Crew(each.id(), each.name()))
                .toList();
        crew.offer(all);
        Set<Crew> now = all.stream().filter(it -> chosen.contains(it.id())).collect(Collectors.toSet());
        crew.choose(now);
    }

    /** Who would do it; whoever led stays in front. */
    public List<UUID> crews() {
        return crew.chosen().stream().map(Crew::id).sorted(Comparator.comparing(id -> !id.equals(leads))).toList();
    }

    /** Shows why they can't do it. */
    public void refuse(String sentence) {
        field.refuse(sentence);
    }

    public void accept() {
        field.accept();
    }
}
