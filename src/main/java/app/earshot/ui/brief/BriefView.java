package app.earshot.ui.brief;

import app.earshot.domain.page.PlacedPage;
import app.earshot.ui.look.Look;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Visibility;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/** The page as it will be printed, and what can be done with it. */
public final class BriefView {

    private final BriefActions actions;
    private final Look look;
    private final Messages messages;
    private final StackPane desk = new StackPane();
    private final Sheet sheet;
    private final List<Button> buttons;

    private BriefView(BriefModel model, BriefActions actions, Frame frame) {
        this.actions = actions;
        this.look = frame.preferences().look();
        this.messages = frame.messages();
        look.forPages();
        desk.getStyleClass().add("brief-desk");
        Label caption = Texts.wrapped("", "soft", "brief-caption");
        desk.setMinWidth(0);
        desk.widthProperty().subscribe(this::fit);
        desk.getChildren().setAll(Texts.wrapped(messages.text("brief.being-made"), "soft"));
        sheet = new Sheet(frame.overlays(), messages.text(model.kind().title()), messages.text("part.close"), caption, desk);
        sheet.getStyleClass().add("brief-sheet");
        if (model.kind() == BriefModel.Kind.DAY_SHEET) {
            sheet.setAccessibleHelp(messages.text("daysheet.caption"));
            caption.setText(messages.text("daysheet.caption"));
        }
        Visibility.set(caption, model.kind() == BriefModel.Kind.DAY_SHEET);
        Button print = Buttons.plain(messages.text("brief.print"), () -> print(model.page().get()));
        Button save = Buttons.plain(messages.text("brief.save"), actions::save);
        Button use = Buttons.primary(messages.text("brief.use"), () -> actions.use(sheet::close));
        sheet.offer(print).offer(save);
        if (model.isNew()) {
            use.setAccessibleHelp(messages.text("brief.use-help"));
            sheet.step(use);
        }
        buttons = List.of(print, save, use);
        model.page().subscribe(this::show);
    }

    /** @param accountId the account for which a new page is made that can be kept, or null */
    private static BriefView of(Tools tools, BriefModel.Kind kind, @Nullable UUID accountId) {
        BriefModel model = new BriefModel(kind, accountId);
        return new BriefView(model, new BriefActions(model, tools), tools.frame());
    }

    /** Opens a page of what is known now about an account. */
    public static void prepare(Tools tools, UUID accountId) {
        BriefView view = of(tools, BriefModel.Kind.BRIEF, accountId);
        view.sheet.open();
        view.actions.prepare(accountId);
    }

    /**
     * Opens the page that whoever goes takes along on the day itself.
     *
     * @param day which of the enquiry's days is meant, or null for the one on which it is settled
     */
    public static void travel(Tools tools, UUID accountId, UUID enquiryId, @Nullable LocalDate day) {
        BriefView view = of(tools, BriefModel.Kind.DAY_SHEET, null);
        view.sheet.open();
        view.actions.travel(accountId, enquiryId, day);
    }

    /** Opens the page that stands behind an entry, as it was then. */
    public static void bringBack(Tools tools, UUID entryId) {
        BriefView view = of(tools, BriefModel.Kind.BRIEF, null);
        view.sheet.open();
        view.actions.bringBack(entryId);
    }

    private void show(@Nullable PlacedPage page) {
        buttons.forEach(button -> button.setDisable(page == null));
        if (page != null) {
            PagePane pane = new PagePane(page);
            pane.setFocusTraversable(true);
            pane.setAccessibleText(page.text().whole());
            desk.getChildren().setAll(new Group(pane));
            fit();
            pane.requestFocus();
        }
    }

    /** Where the window is narrower than the page, the page becomes smaller and stays whole. */
    private void fit() {
        double room = desk.getWidth() - desk.getInsets().getLeft() - desk.getInsets().getRight();
        if (!desk.getChildren().isEmpty() && desk.getChildren().getFirst() instanceof Group group && room > 0) {
            Node pane = group.getChildren().getFirst();
            pane.applyCss();
            double scale = Math.min(1, room / pane.prefWidth(-1));
            pane.getTransforms().setAll(new Scale(scale, scale));
        }
    }

    /** A page of its own for the printer, drawn where no window is. */
    private void print(@Nullable PlacedPage page) {
        if (page != null) {
            PagePane pane = new PagePane(page);
            Scene scene = new Scene(new Group(pane));
            look.dress(scene);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            actions.print(pane);
        }
    }
}
