package app.earshot;

import app.earshot.tour.NotebookExhibit;
import app.earshot.tour.Tour;
import app.earshot.tour.WelcomeExhibit;
import java.nio.file.Path;
import java.util.List;

public final class Main {

    private static final String TOUR = "--tour";

    private Main() {}

    public static void main(String[] args) {
        if (args.length == 2 && args[0].equals(TOUR)) {
            Tour tour = new Tour(Path.of(args[1]), System.err);
            System.exit(tour.run(List.of(WelcomeExhibit::new, NotebookExhibit::new)) ? 0 : 1);
        }
        System.out.println(Runtime.version());
    }
}
