package app.earshot.ui.settings;

import app.earshot.domain.account.Teammate;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.words.Messages;
import java.util.List;
import java.util.stream.Collectors;

/** Who makes up a crew of several: nobody of them is free where the crew is booked. */
final class CrewSheet {

    private final Sheet sheet;

    CrewSheet(Teammate crew, List<Teammate> all, SettingsActions actions, Frame frame) {
        Messages messages = frame.messages();
        List<Teammate> others = all.stream()
                .filter(each -> !each.id().equals(crew.id()) && (each.active() || crew.members().contains(each.id())))
                .toList();
        Chips<Teammate> members = Chips.several(others, Teammate::name).coded(each -> each.id().toString());
        members.choose(others.stream().filter(each -> crew.members().contains(each.id())).toList());
        sheet = new Sheet(
                frame.overlays(),
                messages.text("settings.crew-of", crew.name()),
                messages.text("part.cancel"),
                Texts.wrapped(messages.text("settings.crew-sentence"), "soft"),
                new Field("members", messages.text("settings.crew-members"), members));
        sheet.step(Buttons.primary(messages.text("settings.crew-keep"), () -> actions.setMembers(
                crew, members.chosen().stream().map(Teammate::id).collect(Collectors.toSet()), this::close)));
    }

    private void close() {
        sheet.close();
    }

    void open() {
        sheet.neverAsks().open();
    }
}
