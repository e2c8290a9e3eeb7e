package app.earshot.ui.timeline;

import app.earshot.domain.draft.SheetKey;
import app.earshot.domain.timeline.Request;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.sheet.Overlays;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.parts.text.Wrapping;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Messages;

/** Asks for our answer to a request and how they took it. */
public final class RequestSheets {

    public static final String ANSWER = "accounts/request";

    private final EntryActions actions;
    private final Messages messages;
    private final Overlays overlays;

    public RequestSheets(Tools tools) {
        this.actions = new EntryActions(tools);
        this.messages = tools.frame().messages();
        this.overlays = tools.frame().overlays();
    }

    public void answer(Request request) {
        open(request).begin();
    }

    /** The same, with the cursor where how they took it is written. */
    public void taken(Request request) {
        open(request).beginWithTaken();
    }

    private AnswerFields open(Request request) {
        AnswerFields fields = new AnswerFields(request, messages);
        actions.rules(fields::offer);
        Sheet sheet = new Sheet(
                overlays,
                messages.text("accounts.between.answer"),
                messages.text("part.cancel"),
                Wrapping.whole(request.words(), "goal-quoted"),
                fields);
        sheet.step(Buttons.primary(
                messages.text("timeline.request.keep-answer"),
                () -> actions.note(request.id(), fields.read(), sheet::close, fields::refuse)));
        sheet.keeps(SheetKey.of(ANSWER, request.accountId(), request.id())).open();
        return fields;
    }
}
