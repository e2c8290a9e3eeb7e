package app.earshot.exchange.page;

import app.earshot.domain.page.PageFace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The font files with which pages are set. */
enum Face {
    SANS("NotoSans-Regular.ttf"),
    SANS_BOLD("NotoSans-Bold.ttf"),
    SERIF("NotoSerif-Regular.ttf"),
    SERIF_BOLD("NotoSerif-Bold.ttf"),
    SERIF_ITALIC("NotoSerif-Italic.ttf"),
    HEBREW("NotoSansHebrew-Regular.ttf"),
    ARABIC("NotoNaskhArabic-Regular.ttf");

    private static final String FOLDER = "/app/earshot/ui/look/fonts/";

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /** Where a sign is looked for, in this order. */
    static List<Face> of(PageFace face) {
        Face own = valueOf(face.name());
        return Stream.of(own, HEBREW, ARABIC, SANS, SERIF).distinct().toList();
    }

    /** The font, to be closed by whoever asked. Ligatures are left alone: their letters could not be found again as text. */
    TrueTypeFont open() {
        try (InputStream content = Face.class.getResourceAsStream(FOLDER + file)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(content, file)));
            font.setEnableGsub(false);
            return font;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
