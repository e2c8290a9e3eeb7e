package app.earshot.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.page.PageItem;
import app.earshot.domain.page.PageSection;
import app.earshot.domain.page.PageText;
import app.earshot.domain.page.PageType;
import app.earshot.domain.page.PaperSize;
import app.earshot.domain.page.PlacedPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPageTest {

    private static final Instant NOW = Instant.parse("2026-12-02T10:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {
        "Ana Petrova", "Ελένη Παπαδοπούλου", "Анна Шевченко", "נועה ברקוביץ", "ליאור ושירה כהן", "ليلى حداد", "محمد عبد الرحمن",
        "لا إله", "پریسا گل‌محمدی", "Zoë Ångström", "Nguyễn Thị Ánh", "office fluffier waffle"
    })
    void namesComeOutAsTheyWentIn(String name) throws IOException {
        assertThat(read(page(name, "Said by " + name))).contains(plain(name));
        assertThat(read(page("Wedding", name))).contains(plain(name));
    }

    @Test
    void everyFontIsEmbeddedAndThereIsOnePage() throws IOException {
        try (PDDocument document = Loader.loadPDF(write(page("נועה و ليلى", "Ελένη, Анна")))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            List<PDFont> fonts = fonts(document.getPage(0));
            assertThat(fonts).hasSizeGreaterThan(3).allMatch(PDFont::isEmbedded).allMatch(font -> font.getName().contains("+"));
        }
    }

    @Test
    void whatNoFontHasIsABoxThatStillReadsAsWhatItWas() throws IOException {
        PlacedPage page = page("山田 花子", "Party 🎉 at eight");
        assertThat(page.lacking()).as("each stands on the page twice").isEqualTo(10);
        assertThat(new String(content(page), StandardCharsets.ISO_8859_1)).contains("BDC");
        try (PDDocument document = Loader.loadPDF(write(page))) {
            COSDictionary properties =
                    document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            assertThat(properties.keySet().stream()
                            .map(key -> properties.getCOSDictionary(key).getString(COSName.ACTUAL_TEXT)))
                    .contains("山田 花子", "Party 🎉 at eight");
        }
    }

    @Test
    void theNameIsDrawnWhereItWasPlaced() throws IOException {
        PlacedPage page = page("نועה و ليلى", "Hello");
        try (PDDocument document = Loader.loadPDF(write(page))) {
            var image = new PDFRenderer(document).renderImage(0);
            long dark = page.texts().stream()
                    .filter(text -> text.type() == PageType.TITLE)
                    .flatMapToInt(text -> IntStream.range(0, image.getWidth() * 12)
                            .map(i -> image.getRGB(i / 12, (int) text.baseline() - i % 12) & 0xFF))
                    .filter(shade -> shade < 128)
                    .count();
            assertThat(dark).isGreaterThan(30);
        }
    }

    /** A page of an earlier Earshot can hold words without end: what has no room is not even measured. */
    @ParameterizedTest
    @ValueSource(strings = {"guests ", "ضيوف "})
    void wordsWithoutEndAreSetAsFarAsThePaperGoes(String word) {
        PlacedPage page = page(word.repeat(3000), word.repeat(3000));
        assertThat(page.fits()).isFalse();
        assertThat(page.texts()).hasSizeLessThan(80).allMatch(text -> text.baseline() < page.height() + 30);
    }

    private static PlacedPage page(String title, String quote) {
        PageSection words = new PageSection(
                "In their words", List.of(new PageItem(PageItem.Kind.QUOTE, quote, "Hopes · Ana · 30 Nov")), "and 4 more");
        PageSection owed = new PageSection(
                "You owe them", List.of(new PageItem(PageItem.Kind.OWED, "Two sample sets · due Thu 3 Dec", "")), "");
        PageSection ask = new PageSection("Ask", List.of(
                new PageItem(PageItem.Kind.ASK, "“What would meeting Mark settle for you?”", ""),
                new PageItem(PageItem.Kind.ASK, "“" + quote + "”", "")), "");
        PageText text = new PageText(
                "Nightjar Weddings · brief", "As of Wed 2 Dec 2026", title, "Wedding · Saturday 26 June 2027 · The Old Mill",
                "A floor that stays full without Luis's grandparents having to leave early.",
                List.of(words, owed, ask, new PageSection("People", List.of(new PageItem(PageItem.Kind.LINE, title + ", bride", "")), "")),
                "Room to write what they say");
        return new Typesetter().set(text, PaperSize.A4);
    }

    private static String read(PlacedPage page) throws IOException {
        try (PDDocument document = Loader.loadPDF(write(page))) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    /** Without what only steers how letters join. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
    }

    private static byte[] write(PlacedPage page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfPage.write(page, NOW, out);
        return out.toByteArray();
    }

    private static byte[] content(PlacedPage page) throws IOException {
        try (PDDocument document = Loader.loadPDF(write(page))) {
            return document.getPage(0).getContents().readAllBytes();
        }
    }

    private static List<PDFont> fonts(PDPage page) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (COSName name : page.getResources().getFontNames()) {
            fonts.add(page.getResources().getFont(name));
        }
        return Collections.unmodifiableList(fonts);
    }
}
