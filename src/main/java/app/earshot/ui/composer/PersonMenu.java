package app.earshot.ui.composer;

import app.earshot.domain.account.Member;
import app.earshot.ui.parts.Menus;
import app.earshot.ui.words.Messages;
import app.earshot.ui.words.WhoIsWho;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;

/** The people of an account to choose from. */
public final class PersonMenu {

    private PersonMenu() {}

    /** @param chosen gets the person's id, or null for nobody in particular */
    public static List<MenuItem> items(
            WhoIsWho who, @Nullable UUID now, Messages messages, Consumer<@Nullable UUID> chosen) {
        List<MenuItem> items = new ArrayList<>();
        for (Member member : who.members()) {
            UUID id = member.person().id();
            items.add(Menus.choice(who.person(id).orElse(member.person().name()), id.equals(now), () -> chosen.accept(id)));
        }
        items.add(Menus.choice(messages.text("who.unknown"), now == null, () -> chosen.accept(null)));
        return items;
    }
}
