package app.earshot.exchange.page;

import app.earshot.domain.page.PlacedBox;
import app.earshot.domain.page.PlacedPage;
import app.earshot.domain.page.PlacedText;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes a page as a PDF: its words can be selected and found, and the letters that it uses come with it. */
public final class PdfPage {

    private static final Map<PlacedBox.Kind, PdfColours> INKS = Map.of(
            PlacedBox.Kind.QUOTE, PdfColours.QUOTE_GROUND,
            PlacedBox.Kind.BAR, PdfColours.THEM,
            PlacedBox.Kind.OWED, PdfColours.OWED_GROUND,
            PlacedBox.Kind.RULE, PdfColours.RULE);

    private PdfPage() {}

    /** @param out is left open */
    public static void write(PlacedPage page, Instant madeAt, OutputStream out) throws IOException {
        try (Faces faces = new Faces();
                PDDocument document = new PDDocument()) {
            PDPage sheet = new PDPage(new PDRectangle((float) page.width(), (float) page.height()));
            document.addPage(sheet);
            document.getDocumentInformation().setTitle(page.text().title());
            document.getDocumentInformation().setCreationDate(GregorianCalendar.from(madeAt.atZone(ZoneOffset.UTC)));
            try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
                PdfLines lines = new PdfLines(content, faces, face -> font(face, fonts, faces, document));
                for (PlacedBox box : page.boxes()) {
                    fill(content, box, page.height());
                }
                for (PlacedText text : page.texts()) {
                    lines.write(text, page.height());
                }
            }
            document.save(out);
        }
    }

    private static PDFont font(Face face, Map<Face, PDFont> fonts, Faces faces, PDDocument document) throws IOException {
        PDFont made = fonts.get(face);
        if (made == null) {
            made = PDType0Font.load(document, faces.font(face), true);
            fonts.put(face, made);
        }
        return made;
    }

    private static void fill(PDPageContentStream content, PlacedBox box, double height) throws IOException {
        INKS.getOrDefault(box.kind(), PdfColours.RULE).use(content);
        content.addRect(
                (float) box.x(), (float) (height - box.y() - box.height()), (float) box.width(), (float) box.height());
        content.fill();
    }
}
