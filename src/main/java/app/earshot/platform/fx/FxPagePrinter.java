package app.earshot.platform.fx;

import app.earshot.platform.PagePrinter;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.transform.Scale;
import javafx.stage.Window;

/** The system's own printers, over one window. A page is made as large as the paper lets it be, and the paper lies as the page does. */
public final class FxPagePrinter implements PagePrinter<Node> {

    private final Supplier<Window> owner;

    public FxPagePrinter(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public Outcome print(Node page, String name) {
        PrinterJob job = Printer.getDefaultPrinter() == null ? null : PrinterJob.createPrinterJob();
        if (job == null) {
            return Outcome.NO_PRINTER;
        }
        job.getJobSettings().setJobName(name);
        if (!job.showPrintDialog(owner.get())) {
            job.cancelJob();
            return Outcome.CANCELLED;
        }
        double width = page.getLayoutBounds().getWidth();
        double height = page.getLayoutBounds().getHeight();
        PageLayout layout = job.getPrinter()
                .createPageLayout(
                        job.getJobSettings().getPageLayout().getPaper(),
                        width > height ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
                        Printer.MarginType.HARDWARE_MINIMUM);
        double scale = Math.min(layout.getPrintableWidth() / width, layout.getPrintableHeight() / height);
        page.getTransforms().setAll(new Scale(scale, scale));
        return job.printPage(layout, page) && job.endJob() ? Outcome.PRINTED : Outcome.FAILED;
    }
}
