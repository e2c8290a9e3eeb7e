package app.earshot.exchange.page;

import app.earshot.domain.page.PageType;
import app.earshot.domain.page.PlacedText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Writes lines into a PDF, each piece in the first face that has it. A sign that no face has becomes a box. */
final class PdfLines {

    /** Brings the font of a face, made for this document. */
    interface Fonts {
        PDFont of(Face face) throws IOException;
    }

    private final PDPageContentStream content;
    private final Faces faces;
    private final Fonts fonts;

    PdfLines(PDPageContentStream content, Faces faces, Fonts fonts) {
        this.content = content;
        this.faces = faces;
        this.fonts = fonts;
    }

    void write(PlacedText text, double height) throws IOException {
        PageType type = text.type();
        double x = text.rightToLeft() ? text.x() - faces.width(text.words(), type) : text.x();
        double baseline = height - text.baseline();
        boolean plain = !TextShaping.turns(text.words())
                && text.words().codePoints().allMatch(sign -> faces.having(sign, type.face()).isPresent());
        if (!plain) {
            content.beginMarkedContent(COSName.getPDFName("Span"), said(text.words()));
        }
        PdfColours.of(type).use(content);
        List<Integer> signs = TextShaping.inOrder(text.words(), text.rightToLeft());
        for (int from = 0; from < signs.size(); ) {
            int to = sameFace(signs, from, type);
            String piece = piece(signs.subList(from, to));
            Optional<Face> face = faces.having(signs.get(from), type.face());
            if (face.isPresent()) {
                show(piece, fonts.of(face.get()), type, x, baseline);
            } else {
                boxes(to - from, type, x, baseline);
            }
            x += faces.width(piece, type);
            from = to;
        }
        if (!plain) {
            content.endMarkedContent();
        }
    }

    /** What readers take for the words, however they are drawn: in the order in which one reads them. */
    private static PDPropertyList said(String words) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.ACTUAL_TEXT, new COSString(words));
        return PDPropertyList.create(dictionary);
    }

    private int sameFace(List<Integer> signs, int from, PageType type) {
        Optional<Face> face = faces.having(signs.get(from), type.face());
        int to = from + 1;
        while (to < signs.size() && faces.having(signs.get(to), type.face()).equals(face)) {
            to++;
        }
        return to;
    }

    private static String piece(List<Integer> signs) {
        return signs.stream()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void show(String piece, PDFont font, PageType type, double x, double baseline) throws IOException {
        content.beginText();
        content.setFont(font, (float) type.size());
        content.newLineAtOffset((float) x, (float) baseline);
        content.showText(piece);
        content.endText();
    }

    private void boxes(int count, PageType type, double x, double baseline) throws IOException {
        double wide = Faces.BOX * type.size();
        for (int i = 0; i < count; i++) {
            double left = x + i * wide + wide * 0.1;
            content.addRect((float) left, (float) baseline, (float) (wide * 0.8), (float) (type.size() * 0.7));
            content.setLineWidth(0.6f);
            content.stroke();
        }
    }
}
