package app.earshot.ui.shell;

import app.earshot.platform.FileOpener;
import app.earshot.platform.FilePicker;
import app.earshot.platform.PagePrinter;
import app.earshot.ui.parts.sheet.Overlays;
import app.earshot.ui.words.Messages;
import app.earshot.ui.work.Problems;
import app.earshot.ui.work.Work;
import javafx.scene.Node;

/** What every part of one window shares, whether or not a notebook is open in it. */
public record Frame(
        Overlays overlays,
        Work work,
        Problems problems,
        Messages messages,
        Announcer announcer,
        Preferences preferences,
        FilePicker picker,
        FileOpener opener,
        PagePrinter<Node> printer) {}
