package app.earshot.platform;

/**
 * Puts one page on paper.
 *
 * @param <P> how the toolkit draws a page
 */
public interface PagePrinter<P> {

    /** What became of it. */
    enum Outcome {
        PRINTED,
        /** The person thought better of it. */
        CANCELLED,
        NO_PRINTER,
        FAILED
    }

    /**
     * Asks on which printer, and prints. Answers on the thread that asked.
     *
     * @param name what the printer's list of jobs says
     */
    Outcome print(P page, String name);
}
